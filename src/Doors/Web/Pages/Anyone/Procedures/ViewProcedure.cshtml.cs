using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Competence.Assigning;
using MotCua.Dossiers.Enquiry;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Learning;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>Everything a person should know before beginning: how long, how much, what to bring and what we hold already, where, and by when it would be done.</summary>
public sealed class ViewProcedureModel(Gate gate, IActorProvider actors, QuestionBook book, TimeProvider clock) : PageModel
{
    [FromRoute]
    public string Code { get; set; } = "";

    /// <summary>The day asked about; today when none is.</summary>
    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? On { get; set; }

    /// <summary>The wording asked for by its number, at an address that never changes.</summary>
    [FromRoute]
    public int? Number { get; set; }

    /// <summary>The question from whose answer this was opened.</summary>
    [BindProperty(SupportsGet = true, Name = "hoi")]
    public string? Asked { get; set; }

    /// <summary>All wordings there were, are and will be.</summary>
    public IReadOnlyList<ProcedureHead> History { get; private set; } = [];

    public DateOnly Today => clock.Today();

    /// <summary>What is shown is what holds today: the only wording under which anything can be begun.</summary>
    public bool IsOfToday => Card.Head.HoldsOn(Today);

    /// <summary>The next wording, published but not yet in force.</summary>
    public ProcedureHead? ToCome => History.Where(head => head.From > Today && head.Until != head.From).MinBy(head => head.From);

    public ProcedureCard Card { get; private set; } = null!;

    public IReadOnlyList<ListingCard> Listings { get; private set; } = [];

    /// <summary>By which documents competence was given over, as it stands on the day shown.</summary>
    public IReadOnlyList<AssignmentRow> Competence { get; private set; } = [];

    public DuePromise? Promise { get; private set; }

    /// <summary>What we hold of this person.</summary>
    public PapersHeld Held { get; private set; } = null!;

    public bool IsCitizen => actors.Current.Kind is ActorKind.Citizen;

    public bool Startable => IsOfToday && TermsInWords.IsOnline(Card);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var shown = await gate.Ask(new ViewProcedure(Code, On, Number), cancel);
        if (shown.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        if (shown.Value.Card.IsInternal)
        {
            // Only officials get this far; their own register shows it.
            return Redirect($"/can-bo/thu-tuc-noi-bo/{Uri.EscapeDataString(shown.Value.Card.Code.Value)}");
        }

        if (Asked is { Length: > 0 })
        {
            book.Chose(Asked, shown.Value.Card.Code.Value);
        }

        (Card, Listings, History) = (shown.Value.Card, shown.Value.Listings, shown.Value.History);
        Competence = (await gate.Ask(new ViewCompetence(Code, On), cancel)) is { Done: true, Value: var competence } ? competence.Holding : [];
        Promise = !IsOfToday ? null : (await gate.Ask(new PromiseDue(Code), cancel)) is { Done: true, Value: var promise } ? promise : null;
        Held = await PapersHeld.Of(Code, gate, actors, cancel);
        return Page();
    }
}
