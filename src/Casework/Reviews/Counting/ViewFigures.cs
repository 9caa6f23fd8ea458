using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Terms;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Counting;

/// <summary>What was counted of one procedure in the last twelve months, and what that suggests against its wording in force.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewFigures(string Procedure) : IQuery<FiguresView>;

/// <summary>The figures of a procedure, the suggestions read off them, the bounds by which they were read, and the review under way where there is one.</summary>
public sealed record FiguresView(ProcedureCard Card, DateOnly Since, Figures Figures, IReadOnlyList<Suggestion> Suggestions, SuggestionBounds Bounds, ReviewId? Review, DateTimeOffset? CountedUntil);

internal sealed class ViewFiguresHandler(Database db, IProcedures procedures, Stamped<TermsShelf> terms, TimeProvider clock) : IHandler<ViewFigures, FiguresView>
{
    public async Task<FiguresView> Handle(ViewFigures request, CancellationToken cancel)
    {
        var today = clock.Today();
        var card = ProcedureCode.TryParse(request.Procedure, out var code) ? await procedures.InForce(code, today, cancel) : null;
        (NoSuchProcedure with { Kind = RefusalKind.Missing }).Unless(card is not null);
        var figures = await db.FiguresOf(card.Code.Value, today, cancel);
        var bounds = (await terms.Get(cancel)).Of(today.Year).Bounds;
        var open = await db.Reviews.AsNoTracking().Where(review => review.Procedure == card.Code.Value && (review.State == ReviewState.Planned || review.State == ReviewState.UnderWay))
            .OrderByDescending(review => review.Year).Select(review => (ReviewId?)review.Id).FirstOrDefaultAsync(cancel);
        var until = await db.Set<CountingMark>().AsNoTracking().OrderBy(mark => mark.Id).Select(mark => (DateTimeOffset?)mark.At).FirstOrDefaultAsync(cancel);
        return new(card, new DateOnly(today.Year, today.Month, 1).AddMonths(-12), figures, Suggesting.From(figures, card.Content, bounds), bounds, open, until);
    }
}
