using MotCua.Kernel;

namespace MotCua.Organisation.Officers;

/// <summary>Who serves on a day: by words of the name, agency (with all below it) and role; a page at a time, after the officer that ended the one before.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record FindOfficers(string? Text = null, AgencyId? Agency = null, Role? Role = null, DateOnly? On = null, OfficerId? After = null, int Take = 200) : IQuery<IReadOnlyList<OfficerRow>>;

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
        var after = query.After is { } last && all.Officer(last) is { } before ? Place(all, before, day) : default((string, string)?);
        return [.. all.Everybody
            .Select(officer => (Officer: officer, Card: Roster.Card(officer, day)!))
            .Where(one => one.Card is not null && (query.Role is not { } role || one.Card.Roles.Contains(role)))
            .Where(one => query.Agency is null || within?.Contains(all.Agency(one.Card.Agency)!.Code) == true)
            .Where(one => Fits($"{one.Card.Name} {one.Card.Position} {one.Officer.Login}", words))
            .Select(one => (one.Officer, one.Card, Place: Place(all, one.Officer, day)))
            .Where(one => after is not { } mark || Follows(one.Place, mark))
            .OrderBy(one => one.Place.Agency, StringComparer.Ordinal).ThenBy(one => one.Place.Key, StringComparer.Ordinal)
            .Take(Math.Clamp(query.Take, 1, 1000))
            .Select(one => Row(all, one.Officer, one.Card, day))];
    }

    /// <summary>Where an officer stands in the list: by agency, then by key.</summary>
    private static (string Agency, string Key) Place(Roster all, Officer officer, DateOnly day) =>
        (Roster.Card(officer, day) is { } card ? all.Agency(card.Agency)!.Code.Value : "", officer.Key);

    private static bool Follows((string Agency, string Key) one, (string Agency, string Key) other) =>
        string.CompareOrdinal(one.Agency, other.Agency) is var order && (order > 0 || (order == 0 && string.CompareOrdinal(one.Key, other.Key) > 0));

    private static OfficerRow Row(Roster all, Officer officer, OfficerCard card, DateOnly day)
    {
        var agency = all.Agency(card.Agency)!;
        return new(card, agency.Code, agency.FaceOn(day).Name, card.Unit is { } unit ? all.Unit(unit, day)?.Name : null, officer.Login);
    }

    private static bool Fits(string text, string[] words)
    {
        var folded = VietnameseFold.Fold(text);
        return words.All(word => folded.Contains(word, StringComparison.Ordinal));
    }
}
