using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Reviews.Proposing;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Measuring;

/// <summary>What the published proposals of a review changed for real dossiers.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewEffect(ReviewId Review) : IQuery<IReadOnlyList<ProposalEffect>>;

/// <summary>A published proposal with what was measured on either side of its first day, and for a time whether it is kept.</summary>
public sealed record ProposalEffect(ProposalView Proposal, Effect? Effect, CutKept? Kept);

internal sealed class ViewEffectHandler(Database db, EffectReading reading) : IHandler<ViewEffect, IReadOnlyList<ProposalEffect>>
{
    public async Task<IReadOnlyList<ProposalEffect>> Handle(ViewEffect request, CancellationToken cancel)
    {
        var review = NoSuchReview.Unless(await db.Reviews.AsNoTracking().Include(one => one.Proposals).SingleOrDefaultAsync(one => one.Id == request.Review, cancel));
        List<ProposalEffect> effects = [];
        foreach (var proposal in review.Proposals.Where(one => one.State is ProposalState.Published).OrderBy(one => one.Number).Select(ProposalView.Of))
        {
            var sides = await reading.Sides(proposal, cancel);
            effects.Add(new(proposal, sides is { } both ? Effect.Of(both.Before, both.After) : null, sides is { } measured ? EffectReading.Kept(proposal, measured.After) : null));
        }

        return effects;
    }
}
