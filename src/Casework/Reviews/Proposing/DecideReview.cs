using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Proposing;

/// <summary>By a decision of number and day some proposals of a review are approved and the others declined, with words where any is.</summary>
[Needs(ReviewPermissions.Decide)]
public sealed record DecideReview(ReviewId Review, IReadOnlyList<Guid> Approved, string Decision, DateOnly DecidedOn, string? Words = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class DecideReviewHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<DecideReview, Done>
{
    public async Task<Done> Handle(DecideReview request, CancellationToken cancel)
    {
        var review = await db.Review(request.Review, cancel);
        review.MustBeAt(request.Version);
        NotCompetent.Unless(actors.Current.MayAt(ReviewPermissions.Decide, review.Province, clock.Today()));
        DecisionMissing.At(nameof(request.Decision)).If(string.IsNullOrWhiteSpace(request.Decision));
        DecisionMissing.At(nameof(request.DecidedOn)).If(request.DecidedOn > clock.Today());
        review.Decide(request.Approved, request.Decision, request.DecidedOn, actors.Current, request.Words);
        return default;
    }
}
