using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Enquiry;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Everything a person should know before beginning: how long, how much, what to bring and what we hold already, where, and by when it would be done.</summary>
public sealed class ViewProcedureModel(Gate gate, IActorProvider actors) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<ListingCard> Listings { get; private set; } = [];

    public DuePromise? Promise { get; private set; }

    /// <summary>What we hold of this person.</summary>
    public PapersHeld Held { get; private set; } = null!;

    public bool IsCitizen => actors.Current.Kind is ActorKind.Citizen;

    public bool Startable => TermsInWords.IsOnline(Card);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code), cancel);
        if (shown.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        (Card, Listings) = (shown.Value.Card, shown.Value.Listings);
        Promise = (await gate.Ask(new PromiseDue(Code), cancel)) is { Done: true, Value: var promise } ? promise : null;
        Held = await PapersHeld.Of(Code, gate, actors, cancel);
        return Page();
    }
}
