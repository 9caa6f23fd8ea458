using MotCua.Competence;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Enquiry;

/// <summary>The agencies that settle a procedure today, those to which competence was given among them, among which the citizen chooses; the one of the place that the matter is about is marked: a named place, else the citizen's home.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindPlaces(string Procedure, string? Place = null, string? Case = null) : IQuery<IReadOnlyList<PlaceToFile>>;

/// <summary>One agency that settles the procedure.</summary>
public sealed record PlaceToFile(string Agency, string Name, AgencyLevel Level, string? Above, bool IsNearest);

internal sealed class FindPlacesHandler(IProcedures procedures, IOrganisation organisation, IPeople people, ICompetence competence, Desk desk) : IHandler<FindPlaces, IReadOnlyList<PlaceToFile>>
{
    public async Task<IReadOnlyList<PlaceToFile>> Handle(FindPlaces request, CancellationToken cancel)
    {
        NoSuchProcedure.Unless(ProcedureCode.TryParse(request.Procedure, out var code));
        var card = NoSuchProcedure.Unless(await procedures.InForce(code, desk.Today, cancel));
        NoSuchProcedure.Unless(desk.Actor.Sees(card.Head));
        var all = await organisation.Agencies(desk.Today, cancel);
        AgencyCard[] places = [.. (await competence.On(card, desk.Today, cancel)).Deciding(request.Case).Select(one => one.Agency)];
        var home = request.Place is { Length: > 0 } place ? place : desk.Actor.Kind is ActorKind.Citizen ? (await people.Person(desk.Self, cancel))?.Address : null;
        var nearest = Nearest(places, home);
        var names = all.ToDictionary(agency => agency.Id, agency => agency.Name);
        return
        [
            .. places.Select(agency => new PlaceToFile(
                agency.Code.Value, agency.Name, agency.Level, agency.Parent is { } above ? names.GetValueOrDefault(above) : null, agency == nearest)),
        ];
    }

    /// <summary>The agency whose place stands in the home address; the commune rather than its district.</summary>
    private static AgencyCard? Nearest(AgencyCard[] places, string? home) => home is null ? null : places
        .Where(agency => PlaceOf(agency.Name) is { } place && VietnameseFold.Fold(home).Contains(VietnameseFold.Fold(place), StringComparison.Ordinal))
        .OrderByDescending(agency => agency.Level).FirstOrDefault();

    /// <summary>"xã Quý Sơn" of "UBND xã Quý Sơn".</summary>
    private static string? PlaceOf(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var cut && name.StartsWith("UBND ", StringComparison.Ordinal) ? name[(cut + 1)..] : null;
}
