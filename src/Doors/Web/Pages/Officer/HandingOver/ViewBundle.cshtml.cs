using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.HandingOver;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer.Reception;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.HandingOver;

/// <summary>One bundle: packed by scanning receipts, signed by the giver, checked row by row and signed by the receiver.</summary>
public sealed class ViewBundleModel(Gate gate, Wording words) : PageModel
{
    [FromRoute(Name = "bundle")]
    public Guid Id { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public List<RowTyped> Rows { get; set; } = [];

    public BundleView Bundle { get; private set; } = null!;

    public RowTyped TypedOf(BundleRowView row) => Rows.FirstOrDefault(typed => typed.Dossier == row.Dossier.Value) ?? new() { Finding = BundleFinding.Open };

    private IReadOnlyList<Column<BundleRowView>> Columns =>
    [
        new(words["desk.dossier"], row => row.Code, 24),
        new(words["desk.applicant"], row => row.Applicant, 28),
        new(words["desk.procedure"], row => row.Procedure, 48),
        new(words["bundle.papers"], row => row.Papers, 48),
        new(words["bundle.originals"], row => row.Originals),
        new(words["bundle.copies"], row => row.Copies),
        new(words["bundle.finding"], row => words[$"bundle.finding.{row.Finding}"]),
        new(words["reception.remark"], row => row.Remark, 36),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel)
        ?? (this.TakesAway ? await this.TakeAway(words["bundle.of", Bundle.Number], Columns, _ => Bundle.Rows.Whole, cancel) : Page());

    /// <summary>A code as it is typed, or the address that a scanner reads off the receipt.</summary>
    public Task<IActionResult> OnPostAdd([FromForm] string? code, CancellationToken cancel) =>
        Do(new AddToBundle(new(Id), CounterScan.IsDossier(code, out var read) ? read : code ?? ""), null, cancel);

    public Task<IActionResult> OnPostRemove([FromForm] Guid dossier, CancellationToken cancel) => Do(new RemoveFromBundle(new(Id), new(dossier)), null, cancel);

    public Task<IActionResult> OnPostGive(CancellationToken cancel) => Do(new GiveBundle(new(Id), Version, Key), "bundle.given.done", cancel);

    public Task<IActionResult> OnPostTake(CancellationToken cancel) =>
        Do(new TakeBundle(new(Id), [.. Rows.Select(row => new RowFinding(new(row.Dossier), row.Finding, row.Remark))], Version, Key), "bundle.taken.done", cancel);

    private async Task<IActionResult> Do<T>(ICommand<T> deed, string? notice, CancellationToken cancel)
    {
        if ((await gate.Do(deed, cancel)).Refusal is { } refusal)
        {
            return await Fetch(cancel) ?? (refusal.Kind is RefusalKind.Missing ? Told(refusal) : this.Show(refusal));
        }

        if (notice is not null)
        {
            this.Tell(notice);
        }

        return Redirect($"/can-bo/ban-giao/{Id}");
    }

    /// <summary>A code that nobody knows is a slip of the scanner, not a page that is not there.</summary>
    private PageResult Told(Refusal refusal)
    {
        this.Say(refusal);
        var shown = Page();
        shown.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return shown;
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewBundle(new(Id)), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Bundle = viewed.Value;
        return null;
    }
}

/// <summary>One row as the receiver marked it.</summary>
public sealed class RowTyped
{
    public Guid Dossier { get; set; }

    public BundleFinding Finding { get; set; }

    public string? Remark { get; set; }
}
