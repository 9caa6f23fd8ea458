using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Proposing;

/// <summary>A submitted review goes back to those who filled it in, with words that say what is missing; numbers once given stay.</summary>
[Needs(ReviewPermissions.Decide)]
public sealed record SendReviewBack(ReviewId Review, string Words, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class SendReviewBackHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<SendReviewBack, Done>
{
    public async Task<Done> Handle(SendReviewBack request, CancellationToken cancel)
    {
        var review = await db.Review(request.Review, cancel);
        review.MustBeAt(request.Version);
        NotCompetent.Unless(actors.Current.MayAt(ReviewPermissions.Decide, review.Province, clock.Today()));
        review.SendBack(request.Words);
        return default;
    }
}
