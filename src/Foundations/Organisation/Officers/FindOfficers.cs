using MotCua.Kernel;

namespace MotCua.Organisation.Officers;

/// <summary>Who serves on a day: by words of the name, agency (with all below it) and role.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record FindOfficers(string? Text = null, AgencyId? Agency = null, Role? Role = null, DateOnly? On = null) : IQuery<IReadOnlyList<OfficerRow>>;

/// <summary>An officer with the name of the agency served.</summary>
public sealed record OfficerRow(OfficerCard Card, AgencyCode AgencyCode, string AgencyName, string? UnitName, string? Login);

internal sealed class FindOfficersHandler(Stamped<Roster> roster, TimeProvider clock) : IHandler<FindOfficers, IReadOnlyList<OfficerRow>>
{
    public async Task<IReadOnlyList<OfficerRow>> Handle(FindOfficers query, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var day = query.On ?? clock.Today();
        var within = query.Agency is { } id ? all.Agency(id)?.Code : null;
        var words = VietnameseFold.Fold(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. from officer in all.Everybody
                   let card = Roster.Card(officer, day)
                   where card is not null && (query.Role is not { } role || card.Roles.Contains(role))
                   let agency = all.Agency(card.Agency)!
                   where query.Agency is null || within?.Contains(agency.Code) == true
                   where Fits($"{card.Name} {card.Position} {officer.Login}", words)
                   orderby agency.Code.Value, officer.Key
                   select new OfficerRow(card, agency.Code, agency.FaceOn(day).Name, card.Unit is { } unit ? all.Unit(unit, day)?.Name : null, officer.Login)];
    }

    private static bool Fits(string text, string[] words)
    {
        var folded = VietnameseFold.Fold(text);
        return words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
