using MotCua.Kernel;
using MotCua.Procedures.Completeness;

namespace MotCua.Procedures.Publication;

/// <summary>One decision as those see it who work on it.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record ViewDecision(DecisionId Decision) : IQuery<DecisionView>;

internal sealed class ViewDecisionHandler(DecisionDesk desk, Wholeness wholeness) : IHandler<ViewDecision, DecisionView>
{
    public async Task<DecisionView> Handle(ViewDecision query, CancellationToken cancel)
    {
        var decision = await desk.Get(query.Decision, null, cancel);
        var row = (await desk.Rows([decision], cancel))[0];
        if (!decision.IsSigned)
        {
            List<DecisionEntryCard> entries = [];
            foreach (var card in row.Entries)
            {
                entries.Add(card with { Gaps = await wholeness.Of(decision.Entries.Single(entry => entry.Code == card.Code), decision.LatestBasis, cancel) });
            }

            row = row with { Entries = entries };
        }

        return new(row, decision.Version, decision.Bases, decision.SignerName, decision.SignerOffice, decision.OutsideNumber, decision.OutsideDay, decision.Paper, decision.Trail, decision.PostedAt, decision.NationalAt, decision.NationalReference)
        {
            MaySign = desk.Actor.MayAt(ProcedurePermissions.Sign, decision.Province, desk.Today),
        };
    }
}
