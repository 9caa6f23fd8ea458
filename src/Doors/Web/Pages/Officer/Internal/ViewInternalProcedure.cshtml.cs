using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Officer.Internal;

/// <summary>One internal procedure: papers, steps, time, who decides, and every wording it had.</summary>
public sealed class ViewInternalProcedureModel(Gate gate, IActorProvider actors, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>An older wording, by its number.</summary>
    [BindProperty(SupportsGet = true, Name = "ban")]
    public int? Number { get; set; }

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<ProcedureHead> History { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public bool MayRequest => actors.Current.May(DossierPermissions.Request, Today) && Card.Head.HoldsOn(Today);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code, Number: Number), cancel);
        if (shown.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        if (!shown.Value.Card.IsInternal)
        {
            return Redirect($"/thu-tuc/{Uri.EscapeDataString(Code)}");
        }

        (Card, History) = (shown.Value.Card, [.. shown.Value.History.OrderByDescending(head => head.Number)]);
        return Page();
    }
}
