using MotCua.Kernel;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>One posted decision as everybody reads it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewPublication(DecisionId Decision) : IQuery<PublishedDecision>;

internal sealed class ViewPublicationHandler(DecisionDesk desk) : IHandler<ViewPublication, PublishedDecision>
{
    public async Task<PublishedDecision> Handle(ViewPublication query, CancellationToken cancel)
    {
        var decision = await desk.Get(query.Decision, null, cancel);
        NoSuchDecision.If(decision.PostedAt is null || decision.OfInternal);
        return FindPublicationsHandler.Cards([decision], await desk.Rows([decision], cancel))[0];
    }
}
