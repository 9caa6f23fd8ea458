using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Drafting;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The register of procedures as those who write it see it: the drafts that wait, and all in force by field.</summary>
public sealed class FindDraftsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    /// <summary>The draft that stood last on the page of drafts seen before.</summary>
    [BindProperty(SupportsGet = true, Name = "nhap-sau")]
    public string? AfterDraft { get; set; }

    public Leaf<DraftCard> Drafts { get; private set; } = null!;

    public IReadOnlyList<FieldCount> Fields { get; private set; } = [];

    public CataloguePage Shown { get; private set; } = new([], 0, null);

    public string At(string? after, string? afterDraft) => Officer.DeskAddress.Of("/quan-tri/thu-tuc", ("linh-vuc", Field), ("nhap-sau", afterDraft), ("sau", after));

    /// <summary>A code may be typed: the way to a procedure whose list nobody wants to leaf through.</summary>
    public async Task<IActionResult> OnGetOpen(string? ma, CancellationToken cancel)
    {
        var found = await Gate.Ask(new ViewProcedureDraft(ma?.Trim() ?? ""), cancel);
        return found.Refusal is { } refusal ? await Again((refusal with { Kind = RefusalKind.Invalid }).At(nameof(ma)), cancel) : Redirect($"/quan-tri/thu-tuc/{Uri.EscapeDataString(found.Value.Code.Value)}");
    }

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await this.TakeAway<ProcedureHead>(
        Words["admin.procedures.title"],
        [
            new(Words["admin.code"], head => head.Code.Value),
            new(Words["admin.name"], head => head.Name, 60),
            new(Words["admin.procedure.field"], head => head.Field, 32),
            new(Words["admin.from"], head => head.From, Format: "dd/mm/yyyy"),
        ],
        async after => (await Gate.Ask(new ViewCatalogue(string.IsNullOrEmpty(Field) ? null : Field, after, 500), cancel))
            .Match<Outcome<Page<ProcedureHead>>>(shown => new(new Page<ProcedureHead>(shown.Items, shown.Next)), refused => new(refused)),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Field = string.IsNullOrEmpty(Field) ? null : Field;
        var drafts = await Gate.Ask(new FindDrafts(Leaf.Asked, AfterDraft), cancel);
        var fields = await Gate.Ask(new FindFields(), cancel);
        var shown = await Gate.Ask(new ViewCatalogue(Field, After, Leaf.PerPage), cancel);
        if ((drafts.Refusal ?? fields.Refusal ?? shown.Refusal) is { } refusal)
        {
            return refusal;
        }

        (Drafts, Fields, Shown) = (Leaf.Of(drafts.Value, draft => draft.Code), fields.Value, shown.Value);
        return null;
    }
}
