using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>What lies before the leader to be signed, by own right or lent, each decision in view; those ticked are signed one by one, and one may be sent back with a reason.</summary>
public sealed class FindToSignModel(Gate gate, IActorProvider actors, Wording words, TimeProvider clock) : PageModel
{
    /// <summary>As many as one reads before signing.</summary>
    private const int PerPage = 10;

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    [BindProperty]
    public List<string> Ticks { get; set; } = [];

    [BindProperty]
    public string? Key { get; set; }

    [BindProperty]
    public int? Version { get; set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public IReadOnlyList<(DossierRow Row, DecisionView? Decision, Refusal? Refusal)> Waiting { get; private set; } = [];

    public string? Next { get; private set; }

    public IReadOnlyList<TickedOutcome> Outcomes { get; private set; } = [];

    /// <summary>The decision whose return was just refused, and what was typed.</summary>
    public Guid? Returned { get; private set; }

    public string? Typed { get; private set; }

    /// <summary>What a list of dossiers says of each, and which result waits to be signed.</summary>
    private IReadOnlyList<Column<(DossierRow Row, DecisionView? Decision)>> Columns =>
    [
        .. DossierColumns.Of(words).Select(column => new Column<(DossierRow Row, DecisionView? Decision)>(column.Heading, one => column.Read(one.Row), column.Width, column.Format)),
        new(words["sign.result"], one => one.Decision?.Title, 40),
        new(words["sign.result-number"], one => one.Decision?.Draft.Number, 24),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (!actors.Current.May(DossierPermissions.Sign, clock.Today()))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        if (this.TakesAway)
        {
            return await this.TakeAway(words["sign.title"], Columns, after => ToSign(after, cancel), cancel);
        }

        var found = await gate.Ask(new FindQueue(Role.Leader, false, After, PerPage), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        List<(DossierRow, DecisionView?, Refusal?)> waiting = [];
        foreach (var row in found.Value.Rows)
        {
            var decision = await gate.Ask(new ViewDecision(row.Id, row.Work ?? Guid.Empty), cancel);
            waiting.Add((row, decision.Done ? decision.Value : null, decision.Refusal));
        }

        (Waiting, Next) = (waiting, found.Value.Next);
        return Page();
    }

    public async Task<IActionResult> OnPostSign(CancellationToken cancel)
    {
        if (Ticks.Count == 0)
        {
            ModelState.AddModelError(nameof(Ticks), words["bulk.nothing"]);
            var shown = await OnGet(cancel);
            (shown as PageResult)?.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return shown;
        }

        Outcomes = await Selection.Each(gate, Ticks, row => new SignResult(row.Dossier, row.Version, Selection.KeyOf(Key, row), row.Work), cancel);
        Ticks = [];
        return await OnGet(cancel);
    }

    private async Task<Outcome<Page<(DossierRow Row, DecisionView? Decision)>>> ToSign(string? after, CancellationToken cancel)
    {
        var found = await gate.Ask(new FindQueue(Role.Leader, false, after, PerPage), cancel);
        if (found.Refusal is { } refusal)
        {
            return new(refusal);
        }

        List<(DossierRow, DecisionView?)> rows = [];
        foreach (var row in found.Value.Rows)
        {
            rows.Add((row, (await gate.Ask(new ViewDecision(row.Id, row.Work ?? Guid.Empty), cancel)).Match(DecisionView? (decision) => decision, _ => null)));
        }

        return new(new Page<(DossierRow Row, DecisionView? Decision)>(rows, found.Value.Next));
    }

    public async Task<IActionResult> OnPostReturn([FromForm] Guid dossier, [FromForm] Guid work, [FromForm] string? choice, CancellationToken cancel)
    {
        Typed = Request.Form[$"reason-{work:N}"].ToString();
        if (string.IsNullOrWhiteSpace(Typed))
        {
            Returned = work;
            ModelState.AddModelError($"reason-{work:N}", words["field.required"]);
            var shown = await OnGet(cancel);
            (shown as PageResult)?.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return shown;
        }

        var returned = await gate.Do(new CompleteStep(new(dossier), choice ?? "", Typed, Version: Version, IdempotencyKey: Key, Work: work), cancel);
        if (returned.Refusal is { } refusal)
        {
            Returned = work;
            return await this.Show(refusal, () => OnGet(cancel));
        }

        this.Tell("sign.returned");
        return Redirect("/can-bo/cho-ky");
    }
}
