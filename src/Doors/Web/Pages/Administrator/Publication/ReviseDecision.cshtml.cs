using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A decision being drafted is written anew.</summary>
public sealed class ReviseDecisionModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    [BindProperty]
    public TypedSheet? Sheet { get; set; }

    public DecisionView View { get; private set; } = null!;

    public SheetBoxes Boxes { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Draft;

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (Sheet?.Read() is not { } sheet)
        {
            ModelState.AddModelError("Sheet.Bases[0].Number", Words["decision.basis.half"]);
            return await Again(cancel);
        }

        return await Do(new ReviseDecision(new(Id), sheet, Version), "decision.revised", _ => $"/quan-tri/cong-bo/{Id}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewDecision(new(Id)), cancel);
        var drafts = await Gate.Ask(new FindDrafts(200), cancel);
        if ((viewed.Refusal ?? drafts.Refusal) is { } refusal)
        {
            return refusal;
        }

        View = viewed.Value;
        Boxes = new(HttpContext.Request.Method == HttpMethods.Post && Sheet is { } typed ? typed : TypedSheet.Of(View.Sheet), await Sheets.Departments(organisation, Today, cancel), drafts.Value);
        return null;
    }
}
