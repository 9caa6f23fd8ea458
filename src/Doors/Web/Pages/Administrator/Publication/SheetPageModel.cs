using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A page on which a decision is written: what it lacks is told while it is typed, or when that is asked by the button.</summary>
public abstract class SheetPageModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    private bool asked;

    [BindProperty]
    public TypedSheet? Sheet { get; set; }

    public SheetBoxes Boxes { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Draft;

    public Task<IActionResult> OnPostCheck(CancellationToken cancel)
    {
        asked = true;
        return Look(cancel);
    }

    /// <summary>The boxes with what was typed, or else what stands.</summary>
    protected async Task<Refusal?> Lay(TypedSheet standing, bool check, CancellationToken cancel)
    {
        var typed = HttpContext.Request.Method == HttpMethods.Post ? Sheet ?? standing : standing;
        var drafts = await Gate.Ask(new FindDrafts(200), cancel);
        if (drafts.Refusal is { } refusal)
        {
            return refusal;
        }

        Boxes = new(typed, await Sheets.Departments(organisation, Today, cancel), drafts.Value);
        if (asked || check)
        {
            var found = await Gate.Ask(new CheckSheet(typed.SoFar()), cancel);
            if (found.Refusal is { } no)
            {
                return no;
            }

            Boxes = Boxes with { Check = found.Value };
        }

        return null;
    }
}
