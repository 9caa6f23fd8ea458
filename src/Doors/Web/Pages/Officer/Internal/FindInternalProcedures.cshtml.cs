using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Internal;

/// <summary>The register of internal procedures: what agencies may ask of each other, by group, field and agency.</summary>
public sealed class FindInternalProceduresModel(Gate gate, Wording words, IActorProvider actors, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public InternalGroup? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public InternalPage Found { get; private set; } = new([], 0, null, new Dictionary<InternalGroup, int>(), [], []);

    public bool MayRequest => actors.Current.May(DossierPermissions.Request, clock.Today());

    private IReadOnlyList<Column<ProcedureHead>> Columns =>
    [
        new(words["internal.code"], head => head.Code.Value, 16),
        new(words["desk.procedure"], head => head.Name, 60),
        new(words["internal.group"], head => words[$"internal.group.{head.Internal}"], 30),
        new(words["internal.field"], head => head.Field, 30),
        new(words["internal.agency"], head => head.Agency, 40),
        new(words["internal.decision"], head => head.Decision, 20),
        new(words["internal.from"], head => head.From, Format: "dd/mm/yyyy"),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["internal.title"], Columns, async after => (await Ask(after, 100, cancel)).Match(page => new Outcome<Page<ProcedureHead>>(new Page<ProcedureHead>(page.Items, page.Next)), refused => new(refused)), personal: false, cancel);
        }

        var found = await Ask(After, 50, cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }

    public string At(string? after, InternalGroup? group) =>
        DeskAddress.Of("/can-bo/thu-tuc-noi-bo", ("q", Text), ("nhom", group?.ToString()), ("linh-vuc", Field), ("co-quan", Agency), ("sau", after));

    private Task<Outcome<InternalPage>> Ask(string? after, int take, CancellationToken cancel) =>
        gate.Ask(new FindInternalProcedures(Text, Group, Field, Agency, after, take), cancel);
}
