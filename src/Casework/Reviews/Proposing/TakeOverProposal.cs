using Microsoft.EntityFrameworkCore;
using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Reviews.ReviewRefusals;

namespace MotCua.Reviews.Proposing;

/// <summary>An approved proposal to let a lower level decide becomes a line of the plan to give competence over, with its number, its words and the agency that reviewed.</summary>
[Needs(CompetencePermissions.Propose)]
public sealed record TakeOverProposal(Guid Proposal, string? IdempotencyKey = null) : ICommand<TransferId>, IOnce;

internal sealed class TakeOverProposalHandler(Database db, IPlanTransfers plan, IProcedures procedures) : IHandler<TakeOverProposal, TransferId>
{
    public async Task<TransferId> Handle(TakeOverProposal request, CancellationToken cancel)
    {
        var proposal = NoSuchProposal.Unless(await db.Proposals.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Proposal, cancel));
        NotToTakeOver.Unless(proposal is { Kind: ProposalKind.Decentralise, State: ProposalState.Approved or ProposalState.Published, Number: not null });
        var review = await db.Reviews.AsNoTracking().SingleAsync(one => one.Proposals.Any(each => each.Id == request.Proposal), cancel);
        var card = NoSuchProcedure.Unless(await procedures.Version(new(review.Wording), cancel));
        var taker = LevelOf(LevelCodes.Parse(proposal.Target));
        var giver = LevelOf(Highest(card));
        NotToTakeOver.If(taker is null || giver is null || taker <= giver);
        return await plan.Propose(new(AssignmentKind.Decentralised, proposal.Procedure, Side.All(giver.Value), Side.All(taker.Value), proposal.Words), review.Agency, proposal.Number, cancel);
    }

    /// <summary>The level that decided by the wording under review.</summary>
    private static Levels Highest(ProcedureCard card)
    {
        var decides = card.Content.Agencies.CompetentLevel is Levels.None ? card.Levels : card.Content.Agencies.CompetentLevel;
        return new[] { Levels.Province, Levels.District, Levels.Commune }.FirstOrDefault(level => decides.HasFlag(level));
    }

    private static AgencyLevel? LevelOf(Levels level) => level switch
    {
        Levels.Province => AgencyLevel.Province,
        Levels.District => AgencyLevel.District,
        Levels.Commune => AgencyLevel.Commune,
        _ => null,
    };
}
