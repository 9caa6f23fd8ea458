using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Web.Pages.Administrator;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>Further requests for more that wait for the head: yes or no, one by one.</summary>
public sealed class FindSecondRequestsModel(Gate gate, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public Guid? After { get; set; }

    public IReadOnlyList<SecondRequestRow> Laid { get; private set; } = [];

    public string? Next { get; private set; }

    private IReadOnlyList<Column<SecondRequestRow>> Columns =>
    [
        new(words["desk.dossier"], one => one.Code ?? one.RequestNumber, 24),
        new(words["desk.applicant"], one => one.ApplicantName, 28),
        new(words["desk.procedure"], one => one.ProcedureName, 48),
        new(words["ask.ground"], one => one.Ground, 60),
        new(words["workbook.papers-asked"], one => string.Join("; ", one.Lines.Select(line => line.Name)), 60),
        new(words["workbook.asked-by"], one => one.OfficerName, 24),
        new(words["workbook.asked-at"], one => one.At, Format: Formats.Instant),
        new(words["workbook.first-due"], one => one.Due, Format: Formats.Instant),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => this.TakesAway
        ? await this.TakeAway(words["further.title"], Columns, async after => (await gate.Ask(new FindSecondRequests(100, Guid.TryParse(after, out var last) ? last : null), cancel)).AsStretch(row => row.Id.ToString(), 100), cancel)
        : await Fetch(cancel) ?? Page();

    public Task<IActionResult> OnPostApprove([FromForm] Guid dossier, [FromForm] Guid request, CancellationToken cancel) =>
        Do(new ApproveSecondRequest(new DossierId(dossier), request), "further.approved", cancel);

    public Task<IActionResult> OnPostDecline([FromForm] Guid dossier, [FromForm] Guid request, [FromForm] string? reason, CancellationToken cancel) =>
        Do(new DeclineSecondRequest(new DossierId(dossier), request, reason ?? ""), "further.declined", cancel);

    private async Task<IActionResult> Do(ICommand<Done> deed, string notice, CancellationToken cancel)
    {
        if ((await gate.Do(deed, cancel)).Refusal is { } refusal)
        {
            return await Fetch(cancel) ?? this.Show(refusal);
        }

        this.Tell(notice);
        return Redirect("/can-bo/xin-phep");
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var found = await gate.Ask(new FindSecondRequests(Leaf.Asked, After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        var leaf = Leaf.Of(found.Value, one => one.Id.ToString());
        (Laid, Next) = (leaf.Rows, leaf.Next);
        return null;
    }
}
