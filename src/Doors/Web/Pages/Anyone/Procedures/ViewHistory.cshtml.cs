using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>All wordings of a procedure that were, are and will be, by which decision each came, and what it changed.</summary>
public sealed class ViewHistoryModel(Gate gate, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The one that holds last comes first.</summary>
    public IReadOnlyList<ProcedureHead> Versions { get; private set; } = [];

    public IReadOnlyList<PublishedDecision> Decisions { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var versions = await gate.Ask(new FindVersionsOf(Code), cancel);
        var decisions = await gate.Ask(new FindPublications(Code, Take: 100), cancel);
        if ((versions.Refusal ?? decisions.Refusal) is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        (Versions, Decisions) = (versions.Value, decisions.Value);
        return Page();
    }
}
