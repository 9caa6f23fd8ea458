using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Pages.Administrator;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Delegations;

/// <summary>Who may sign or act for whom, by which document, until when; lent and taken back here.</summary>
public sealed class FindDelegationsModel(Gate gate, IOrganisation organisation, IProcedures procedures, IActorProvider actors) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "het-han")]
    public string? Over { get; set; }

    [BindProperty]
    public string? Kind { get; set; } = nameof(DelegationKind.Absence);

    [BindProperty]
    public string? Giver { get; set; }

    [BindProperty]
    public string? Taker { get; set; }

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? DecidedOn { get; set; }

    [BindProperty]
    public string? From { get; set; }

    [BindProperty]
    public string? LastDay { get; set; }

    [BindProperty]
    public string? Matters { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    public bool AlsoOver => Over is "1";

    public DateOnly Now => Today;

    public Leaf<DelegationRow> Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Officers { get; private set; } = [];

    public async Task<IActionResult> OnPostGrant(CancellationToken cancel)
    {
        var given = Given((Giver, nameof(Giver)), (Taker, nameof(Taker)), (Number, nameof(Number)));
        var (decided, from, last) = (Typed(DecidedOn, nameof(DecidedOn)), Typed(From, nameof(From)), Typed(LastDay, nameof(LastDay)));
        var matters = await Named(cancel);
        if (!given || decided is null || from is null || last is null || matters is null
            || !Enum.TryParse<DelegationKind>(Kind, out var kind) || !Guid.TryParse(Giver, out var giver) || !Guid.TryParse(Taker, out var taker))
        {
            return await Again(cancel);
        }

        return await Do(new GrantDelegation(kind, new(giver), new(taker), new(Number!, decided.Value), from.Value, last.Value.AddDays(1), matters, Key), "delegation.done", cancel);
    }

    public Task<IActionResult> OnPostRevoke(Guid delegation, CancellationToken cancel) =>
        Do(new RevokeDelegation(new(delegation), Version), "delegation.revoked.done", cancel);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "delegation.title",
        [
            new(Words["delegation.giver"], row => row.Card.GiverName, 28),
            new(Words["delegation.taker"], row => row.Card.TakerName, 28),
            new(Words["load.unit"], row => row.AgencyName, 36),
            new(Words["delegation.kind"], row => Words[$"delegation.kind.{row.Card.Kind}"], 24),
            new(Words["delegation.from"], row => row.Card.Period.From, Format: Formats.Day),
            new(Words["delegation.last-day"], row => row.Card.Period.Until?.AddDays(-1), Format: Formats.Day),
            new(Words["workbook.revoked-on"], row => row.Card.RevokedOn, Format: Formats.Day),
            new(Words["delegation.matters"], row => row.Card.Matters.Count == 0 ? Words["delegation.every"] : string.Join("; ", row.Card.Matters), 48),
            new(Words["delegation.number"], row => row.Card.Number),
            new(Words["delegation.decided"], row => row.Card.DecidedOn, Format: Formats.Day),
            new(Words["workbook.granted-by"], row => row.Card.GrantedBy, 28),
        ],
        after => Asked(after, cancel),
        row => row.Card.Id.Value.ToString(),
        cancel);

    private Task<Outcome<IReadOnlyList<DelegationRow>>> Asked(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindDelegations(AlsoOver, Guid.TryParse(after, out var last) ? new DelegationId(last) : null, Leaf.Asked), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Asked(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Card.Id.Value.ToString());
            Officers = await Colleagues(cancel);
        }

        return found.Refusal;
    }

    /// <summary>Those who serve where the official may say who acts for whom.</summary>
    private async Task<IReadOnlyList<Choice>> Colleagues(CancellationToken cancel)
    {
        List<Choice> all = [];
        foreach (var agency in await organisation.Agencies(Today, cancel))
        {
            if (actors.Current.MayAt(OrganisationPermissions.Delegate, agency.Code.Value, Today))
            {
                all.AddRange((await organisation.OfficersOf(agency.Id, Today, cancel)).OrderBy(officer => officer.Name, ByGivenName.Order)
                    .Select(officer => new Choice(officer.Id.Value.ToString(), $"{officer.Name}, {officer.Position}")));
            }
        }

        return all;
    }

    private DateOnly? Typed(string? text, string name) =>
        Day(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null, name);

    /// <summary>The procedures and fields that were named, one a line; none where one of them is not known.</summary>
    private async Task<IReadOnlyList<string>?> Named(CancellationToken cancel)
    {
        var fields = await Gate.Ask(new FindFields(), cancel);
        List<string> named = [];
        foreach (var line in (Matters ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var known = ProcedureCode.TryParse(line, out var code) && await procedures.InForce(code, Today, cancel) is { } card ? card.Code.Value
                : fields.Done ? fields.Value.Select(one => one.Field).FirstOrDefault(field => string.Equals(field, line, StringComparison.OrdinalIgnoreCase)) : null;
            if (known is null)
            {
                ModelState.AddModelError(nameof(Matters), Words["delegation.matters.unknown", line]);
                return null;
            }

            named.Add(known);
        }

        return named;
    }
}
