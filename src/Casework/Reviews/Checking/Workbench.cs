using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Counting;
using MotCua.Reviews.Terms;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Checking;

/// <summary>What every deed on a review begins with: fetch it, see whether it is the actor's business, read the wording under review.</summary>
internal sealed class Workbench(Database db, IActorProvider actors, IProcedures procedures, IForms forms, Stamped<TermsShelf> terms, TimeProvider clock)
{
    public Actor Actor => actors.Current;

    public DateOnly Today => clock.Today();

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Of an agency of the actor; whoever draws up plans may work on all.</summary>
    public bool IsMine(string agency) => Actor.MayAt(ReviewPermissions.Fill, agency, Today) || Actor.May(ReviewPermissions.Plan, Today);

    public async Task<Review> Mine(ReviewId id, int? version, CancellationToken cancel)
    {
        var review = await db.Review(id, cancel);
        NotYours.Unless(IsMine(review.Agency));
        review.MustBeAt(version);
        return review;
    }

    public async Task<ProcedureCard> Wording(Review review, CancellationToken cancel) =>
        NoSuchProcedure.Unless(await procedures.Version(new(review.Wording), cancel));

    /// <summary>The parts of the wording and the questions of its written form; the general request is nobody's to simplify.</summary>
    public async Task<IReadOnlyList<SheetPart>> Parts(ProcedureCard card, CancellationToken cancel)
    {
        var form = await forms.Of(card.Code.Value, card.Name, Today, cancel);
        return
        [
            .. Questions.PartsOf(card.Content),
            .. form.IsGenerated ? [] : form.Places().Select(place => new SheetPart(QuestionScope.Field, place.Name, place.Label)),
        ];
    }

    /// <summary>As many subjects as dossiers of the procedure ended in the last twelve months that were counted.</summary>
    public async Task<decimal> Subjects(Review review, CancellationToken cancel) => (await db.FiguresOf(review.Procedure, Today, cancel)).Ended;

    public async Task<ReviewTerms> Terms(int year, CancellationToken cancel) => (await terms.Get(cancel)).Of(year);
}
