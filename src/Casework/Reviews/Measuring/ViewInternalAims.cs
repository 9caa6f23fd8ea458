using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews.Measuring;

/// <summary>How the internal procedures in force stand against their aims up to a year, by group: published, reviewed, simplified, and what that saves; with the procedures behind every figure.</summary>
[Needs(ReviewPermissions.View)]
public sealed record ViewInternalAims(int Year) : IQuery<InternalAimsView>;

/// <summary>The aims, each group against them, and procedure by procedure.</summary>
public sealed record InternalAimsView(int Year, InternalAims Aims, IReadOnlyList<InternalGroupAims> Groups, IReadOnlyList<InternalAimRow> Rows);

/// <summary>One group: how many are published, how many of these were reviewed and decided, how many have an approved simplification, and the yearly cost of the decided ones before and after.</summary>
public sealed record InternalGroupAims(InternalGroup Group, int Published, int Reviewed, int Simplified, decimal CostBefore, decimal CostAfter)
{
    /// <summary>None where nothing is published.</summary>
    public decimal? SimplifiedShare => Published == 0 ? null : (decimal)Simplified / Published;

    /// <summary>None where no cost was written down.</summary>
    public decimal? SavedShare => CostBefore == 0 ? null : (CostBefore - CostAfter) / CostBefore;
}

/// <summary>One internal procedure: its last review up to that year, if any, and what came of it.</summary>
public sealed record InternalAimRow(InternalGroup Group, string Code, string Name, string? Decision, ReviewId? Review, int? Year, ReviewState? State, bool Simplified, decimal CostBefore, decimal CostAfter)
{
    public bool Reviewed => State is ReviewState.Decided;
}

internal sealed class ViewInternalAimsHandler(Database db, IProcedures procedures, Stamped<TermsShelf> terms, TimeProvider clock) : IHandler<ViewInternalAims, InternalAimsView>
{
    public async Task<InternalAimsView> Handle(ViewInternalAims request, CancellationToken cancel)
    {
        var heads = await procedures.Internal(clock.Today(), cancel);
        var shelf = await terms.Get(cancel);
        string[] codes = [.. heads.Select(head => head.Code.Value)];
        var reviews = await db.Reviews.AsNoTracking().Where(review => review.Year <= request.Year && codes.Contains(review.Procedure))
            .Select(review => new { review.Id, review.Procedure, review.Year, review.State, review.CostBefore, review.CostAfter }).ToListAsync(cancel);
        ReviewId[] ids = [.. reviews.Select(review => review.Id)];
        var cut = (await db.Proposals.AsNoTracking().Where(one => ids.Contains(EF.Property<ReviewId>(one, "ReviewId")) && (one.State == ProposalState.Approved || one.State == ProposalState.Published))
            .Select(one => EF.Property<ReviewId>(one, "ReviewId")).ToListAsync(cancel)).ToHashSet();
        List<InternalAimRow> rows = [];
        foreach (var head in heads.OrderBy(head => head.Internal).ThenBy(head => head.Code.Value, StringComparer.Ordinal))
        {
            // A decided review counts until a later one is decided.
            var last = reviews.Where(review => review.Procedure == head.Code.Value).OrderBy(review => review.State is ReviewState.Decided).ThenBy(review => review.Year).LastOrDefault();
            var counts = last is { State: ReviewState.Decided } && cut.Contains(last.Id);
            var income = last is null ? 0 : shelf.Of(last.Year).HourlyIncome;
            rows.Add(new(head.Internal!.Value, head.Code.Value, head.Name, head.Decision, last?.Id, last?.Year, last?.State, counts,
                last is { State: ReviewState.Decided } ? (last.CostBefore ?? CostSheet.Empty).Yearly(income) : 0,
                last is { State: ReviewState.Decided } ? ((counts ? last.CostAfter : last.CostBefore) ?? CostSheet.Empty).Yearly(income) : 0));
        }

        return new(request.Year, shelf.Of(request.Year).Internal,
            [.. Enum.GetValues<InternalGroup>().Select(group => (Group: group, Rows: rows.Where(row => row.Group == group).ToArray())).Select(one => new InternalGroupAims(
                one.Group, one.Rows.Length, one.Rows.Count(row => row.Reviewed), one.Rows.Count(row => row.Simplified), one.Rows.Sum(row => row.CostBefore), one.Rows.Sum(row => row.CostAfter)))],
            rows);
    }
}
