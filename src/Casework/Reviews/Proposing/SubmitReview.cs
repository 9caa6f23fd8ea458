using System.Globalization;
using MotCua.Kernel;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Costs;

namespace MotCua.Reviews.Proposing;

/// <summary>A complete sheet with its proposals is laid before those who decide; each proposal gets its number.</summary>
[Needs(ReviewPermissions.Fill)]
public sealed record SubmitReview(ReviewId Review, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Review.Value;
}

internal sealed class SubmitReviewHandler(Workbench bench, Numbers numbers) : IHandler<SubmitReview, Done>
{
    public async Task<Done> Handle(SubmitReview request, CancellationToken cancel)
    {
        var review = await bench.Mine(request.Review, request.Version, cancel);
        var card = await bench.Wording(review, cancel);
        if (review.CostBefore is null)
        {
            // Whoever mends nothing submits what the register proposes; it is kept as it stood that day.
            var hours = (await bench.Terms(review.Year, cancel)).Hours;
            var before = ProposedCosts.Of(card.Content, hours, await bench.Subjects(review, cancel));
            review.Cost(before, ProposedCosts.After(before, card.Content, [.. review.Proposals.Select(ProposalView.Of)], hours));
        }

        var sheet = Questions.About(await bench.Parts(card, cancel));
        await review.Submit(sheet, bench.Actor, bench.Now, async () =>
            $"PA-{review.Year}-{(await numbers.Next($"reviews-proposal-{review.Year}", cancel)).ToString("0000", CultureInfo.InvariantCulture)}");
        return default;
    }
}
