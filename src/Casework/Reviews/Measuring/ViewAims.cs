using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Measuring;

/// <summary>How the plan of a year stands against its aims: reviewed, proposed, cut, saved, by agency; and whether what was cut is kept.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewAims(int Year) : IQuery<AimsView>;

/// <summary>The year's figures; costs are those of decided reviews with the proposals approved in them.</summary>
public sealed record AimsView(
    int Year, PlanId Plan, string Decision, ReviewTerms Terms, int Planned, int Submitted, int Decided, int Behind, IReadOnlyDictionary<ProposalState, int> Proposals,
    CutCount Cuts, decimal CostBefore, decimal CostAfter, IReadOnlyList<AgencyAims> Agencies, IReadOnlyList<CutRow> Times)
{
    public decimal Saved => CostBefore - CostAfter;

    public decimal? SavedShare => CostBefore == 0 ? null : Saved / CostBefore;

    /// <summary>Cuts that real dossiers keep, out of those that can be judged yet.</summary>
    public (int Met, int Judged) Kept => (Times.Count(row => row.Kept is { IsMet: true }), Times.Count(row => row.Kept is { Decided: > 0 }));
}

/// <summary>One agency against the plan.</summary>
public sealed record AgencyAims(string Agency, string Name, int Planned, int Submitted, int Decided, int Behind, int Proposals);

/// <summary>One time that is cut: approved or published, by how much, and whether it is kept.</summary>
public sealed record CutRow(ReviewId Review, string Procedure, string Name, Levels Level, ProposalView Proposal, bool Reaches, CutKept? Kept);

internal sealed class ViewAimsHandler(Database db, EffectReading reading, Stamped<TermsShelf> terms, TimeProvider clock) : IHandler<ViewAims, AimsView>
{
    public async Task<AimsView> Handle(ViewAims request, CancellationToken cancel)
    {
        var today = clock.Today();
        var plan = NoSuchPlan.Unless(await db.Plans.AsNoTracking().SingleOrDefaultAsync(one => one.Year == request.Year, cancel));
        var year = (await terms.Get(cancel)).Of(request.Year);
        // A plan names hundreds of procedures, not millions; sheets stay where they are.
        var reviews = await db.Reviews.AsNoTracking().Where(review => review.Plan == plan.Id).OrderBy(review => review.Procedure)
            .Select(review => new { review.Id, review.Procedure, review.Name, review.Levels, review.Agency, review.AgencyName, review.State, review.PlannedEnd, review.CostBefore, review.CostAfter }).ToListAsync(cancel);
        ReviewId[] ids = [.. reviews.Select(review => review.Id)];
        var proposals = (await db.Proposals.AsNoTracking().Where(one => ids.Contains(EF.Property<ReviewId>(one, "ReviewId")))
            .Select(one => new { Review = EF.Property<ReviewId>(one, "ReviewId"), Proposal = one }).ToListAsync(cancel)).ToLookup(one => one.Review, one => ProposalView.Of(one.Proposal));
        List<CutRow> times = [];
        foreach (var review in reviews)
        {
            foreach (var cut in proposals[review.Id].Where(one => one is { Kind: ProposalKind.ShortenTime, State: ProposalState.Approved or ProposalState.Published }))
            {
                var sides = await reading.Sides(cut, cancel);
                times.Add(new(review.Id, review.Procedure, review.Name, TimeCuts.Highest(review.Levels), cut, TimeCuts.Reaches(cut.LimitBefore!.Value, cut.LimitAfter!.Value, year.Aims.TimeCut), sides is { } both ? EffectReading.Kept(cut, both.After) : null));
            }
        }

        bool IsBehind(ReviewState state, DateOnly end) => end < today && (state is ReviewState.Planned or ReviewState.UnderWay);
        var done = reviews.Where(review => review.State is ReviewState.Decided && proposals[review.Id].Any(one => one.State is ProposalState.Approved or ProposalState.Published)).ToArray();
        return new(
            plan.Year, plan.Id, plan.Decision, year, reviews.Count, reviews.Count(review => review.State is ReviewState.Submitted or ReviewState.Decided), reviews.Count(review => review.State is ReviewState.Decided),
            reviews.Count(review => IsBehind(review.State, review.PlannedEnd)),
            proposals.SelectMany(group => group).GroupBy(one => one.State).ToDictionary(group => group.Key, group => group.Count()),
            TimeCuts.Count(times.Select(row => (row.Procedure, row.Level, row.Proposal.LimitBefore!.Value, row.Proposal.LimitAfter!.Value)), year.Aims.TimeCut),
            done.Sum(review => (review.CostBefore ?? CostSheet.Empty).Yearly(year.HourlyIncome)), done.Sum(review => (review.CostAfter ?? CostSheet.Empty).Yearly(year.HourlyIncome)),
            [.. reviews.GroupBy(review => (review.Agency, review.AgencyName)).OrderBy(group => group.Key.Agency, StringComparer.Ordinal).Select(group => new AgencyAims(
                group.Key.Agency, group.Key.AgencyName, group.Count(), group.Count(one => one.State is ReviewState.Submitted or ReviewState.Decided), group.Count(one => one.State is ReviewState.Decided),
                group.Count(one => IsBehind(one.State, one.PlannedEnd)), group.Sum(one => proposals[one.Id].Count())))],
            times);
    }
}
