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
    /// <summary>A paper that the population register stands for.</summary>
    private const string IdentityCard = "identity-card";

    [FromRoute]
    public string Code { get; set; } = "";

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<ListingCard> Listings { get; private set; } = [];

    public DuePromise? Promise { get; private set; }

    /// <summary>Papers of this person that we hold, by the key of the paper asked for.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<HeldPaper>> Held { get; private set; } = new Dictionary<string, IReadOnlyList<HeldPaper>>();

    public bool IsCitizen => actors.Current.Kind is ActorKind.Citizen;

    public bool Startable => TermsInWords.IsOnline(Card);

    public bool IsHeld(Component component) => IsCitizen && (component.PaperType == IdentityCard || Held.ContainsKey(component.Id));

    /// <summary>A paper only a person can bring.</summary>
    public bool IsToBring(Component component) => component.Required && !component.IsEForm && !IsHeld(component);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code), cancel);
        if (shown.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        (Card, Listings) = (shown.Value.Card, shown.Value.Listings);
        Promise = (await gate.Ask(new PromiseDue(Code), cancel)) is { Done: true, Value: var promise } ? promise : null;
        if (IsCitizen && (await gate.Ask(new FindHeldPapers(Code), cancel)) is { Done: true, Value: { } held })
        {
            Held = held.ToLookup(paper => paper.Paper).ToDictionary(group => group.Key, group => (IReadOnlyList<HeldPaper>)[.. group]);
        }

        return Page();
    }
}
