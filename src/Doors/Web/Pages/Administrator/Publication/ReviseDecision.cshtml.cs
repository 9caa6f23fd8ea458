using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A decision being drafted is written anew.</summary>
public sealed class ReviseDecisionModel(Gate gate, IOrganisation organisation) : SheetPageModel(gate, organisation)
{
    [FromRoute(Name = "decision")]
    public Guid Id { get; set; }

    public DecisionView View { get; private set; } = null!;

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
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        View = viewed.Value;
        return await Lay(TypedSheet.Of(View.Sheet), check: true, cancel);
    }
}
