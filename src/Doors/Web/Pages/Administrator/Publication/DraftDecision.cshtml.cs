using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>A decision on procedures is begun.</summary>
public sealed class DraftDecisionModel(Gate gate, IOrganisation organisation) : SheetPageModel(gate, organisation)
{
    public string Once { get; private set; } = "";

    public async Task<IActionResult> OnPost(string? Key, CancellationToken cancel)
    {
        if (Sheet?.Read() is not { } sheet)
        {
            ModelState.AddModelError("Sheet.Bases[0].Number", Words["decision.basis.half"]);
            return await Again(cancel);
        }

        return await Do(new DraftDecision(sheet, Key), "decision.drafted", id => $"/quan-tri/cong-bo/{id.Value}", cancel);
    }

    protected override Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Once = Guid.CreateVersion7().ToString();
        return Lay(new(), check: false, cancel);
    }
}
