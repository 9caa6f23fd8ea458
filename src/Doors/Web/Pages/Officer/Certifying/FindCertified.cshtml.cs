using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Parts;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Certifying;

/// <summary>The book of certified copies of one agency and year, and on which grounds originals were refused.</summary>
public sealed class FindCertifiedModel(Gate gate, Wording words, IActorProvider actors, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Chosen { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public int Year => Chosen ?? clock.Today().Year;

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public Page<BookRow> Found { get; private set; } = new([], null);

    public IReadOnlyList<RefusedCount> Refused { get; private set; } = [];

    private IReadOnlyList<Column<BookRow>> Columns =>
    [
        new(words["certified.number"], row => row.InBook, 12),
        new(words["certified.paper"], row => row.Title, 40),
        new(words["certify.number"], row => row.OriginalNumber, 18),
        new(words["certify.issued-by"], row => row.IssuedBy, 36),
        new(words["certify.issued-on"], row => row.IssuedOn),
        new(words["certified.holder"], row => row.HolderName, 28),
        new(words["desk.dossier"], row => row.DossierCode, 24),
        new(words["certified.pages"], row => row.Pages),
        new(words["certified.fee"], row => row.Fee),
        new(words["certified.compared"], row => row.ComparedByName, 28),
        new(words["certified.signed"], row => row.SignedByName, 28),
        new(words["certified.signed-at"], row => row.SignedAt, Format: Formats.Instant),
        new(words["desk.state"], row => words[$"certify.state.{row.State}"], 20),
        new(words["certified.why"], row => row.Why, 36),
    ];

    public string Address(string? after) => DeskAddress.Of("/can-bo/so-chung-thuc", ("q", Text), ("co-quan", Agency), ("nam", Chosen?.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("sau", after));

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var mine = actors.Current.AgenciesWith(DossierPermissions.View, clock.Today());
        Agencies = [.. (await organisation.Agencies(clock.Today(), cancel)).Where(agency => mine.Contains(agency.Code.Value) || mine.Contains("")).OrderBy(agency => agency.Code.Value, StringComparer.Ordinal).Select(agency => new Choice(agency.Code.Value, agency.Name))];
        Agency ??= Agencies is [var first, ..] ? first.Value : null;
        if (this.TakesAway)
        {
            return await this.TakeAway(words["certified.title", Year], Columns, after => gate.Ask(new MotCua.Dossiers.Certifying.FindCertified(Agency, Year, Text, after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new MotCua.Dossiers.Certifying.FindCertified(Agency, Year, Text, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        Refused = (await gate.Ask(new CountRefusedOriginals(Agency, Year), cancel)).Value;
        return Page();
    }
}
