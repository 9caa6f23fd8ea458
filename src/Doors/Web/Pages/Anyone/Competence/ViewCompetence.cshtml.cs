using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using MotCua.Web.Pages.Administrator.Competence;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Competence;

/// <summary>Who decides about a procedure on a day, and by which documents ever.</summary>
public sealed class ViewCompetenceModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The day asked about; today when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? On { get; set; }

    public CompetenceView View { get; private set; } = null!;

    public bool IsOfToday => View.Day == clock.Today();

    public string Giver(AssignmentRow one) => SideBoxes.Say(one.Card.Giver, one.GiverNames, words);

    public string Taker(AssignmentRow one) => SideBoxes.Say(one.Card.Taker, one.TakerNames, words);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewCompetence(Code, On), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        View = viewed.Value;
        return Page();
    }
}
