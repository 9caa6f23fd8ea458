using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A decision on procedures is begun.</summary>
public sealed class DraftDecisionModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [BindProperty]
    public TypedSheet Sheet { get; set; } = new();

    public SheetBoxes Boxes { get; private set; } = null!;

    public string Once { get; private set; } = "";

    protected override string Needs => ProcedurePermissions.Draft;

    public async Task<IActionResult> OnPost(string? Key, CancellationToken cancel)
    {
        if (Sheet.Read() is not { } sheet)
        {
            ModelState.AddModelError("Sheet.Bases[0].Number", Words["decision.basis.half"]);
            return await Again(cancel);
        }

        return await Do(new DraftDecision(sheet, Key), "decision.drafted", id => $"/quan-tri/cong-bo/{id.Value}", cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Once = Guid.CreateVersion7().ToString();
        var drafts = await Gate.Ask(new FindDrafts(200), cancel);
        Boxes = new(Sheet, await Sheets.Departments(organisation, Today, cancel), drafts.Done ? drafts.Value : []);
        return drafts.Refusal;
    }
}
