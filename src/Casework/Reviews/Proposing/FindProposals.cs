using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Reviews.Proposing;

/// <summary>Proposals in one state, by number; approved ones are those that no published wording carries out yet. Narrowed to a procedure where one is named.</summary>
[Needs(ReviewPermissions.View)]
public sealed record FindProposals(ProposalState State = ProposalState.Approved, string? Procedure = null, string? After = null, int Take = 50) : IQuery<IReadOnlyList<ProposalRow>>;

/// <summary>A proposal in a list, with the procedure, the review and the decision.</summary>
public sealed record ProposalRow(ProposalView Proposal, ReviewId Review, string ProcedureName, string Agency, string AgencyName, string? Decision, DateOnly? DecidedOn);

internal sealed class FindProposalsHandler(Database db) : IHandler<FindProposals, IReadOnlyList<ProposalRow>>
{
    public async Task<IReadOnlyList<ProposalRow>> Handle(FindProposals request, CancellationToken cancel)
    {
        var proposals = db.Proposals.AsNoTracking().Where(one => one.State == request.State && one.Number != null);
        if (request.Procedure is { Length: > 0 } procedure)
        {
            proposals = proposals.Where(one => one.Procedure == procedure);
        }

        if (request.After is { Length: > 0 } after)
        {
            proposals = proposals.Where(one => one.Number!.CompareTo(after) > 0);
        }

        var rows = await (
            from proposal in proposals.OrderBy(one => one.Number).Take(Math.Clamp(request.Take, 1, 1000))
            join review in db.Reviews on EF.Property<ReviewId>(proposal, "ReviewId") equals review.Id
            orderby proposal.Number
            select new { Proposal = proposal, review.Id, review.Name, review.Agency, review.AgencyName, review.Decision, review.DecidedOn }).ToListAsync(cancel);
        return [.. rows.Select(row => new ProposalRow(ProposalView.Of(row.Proposal), row.Id, row.Name, row.Agency, row.AgencyName, row.Decision, row.DecidedOn))];
    }
}
