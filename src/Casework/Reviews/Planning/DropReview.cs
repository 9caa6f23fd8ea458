using MotCua.Kernel;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Planning;

/// <summary>A procedure on which nobody has begun is taken out of the plan again.</summary>
[Needs(ReviewPermissions.Plan)]
public sealed record DropReview(ReviewId Review, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class DropReviewHandler(Database db) : IHandler<DropReview, Done>
{
    public async Task<Done> Handle(DropReview request, CancellationToken cancel)
    {
        var review = await db.Review(request.Review, cancel);
        review.MustBeAt(request.Version);
        Closed.Unless(review.State is ReviewState.Planned);
        db.Remove(review);
        return default;
    }
}
