using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>The PDF of a decision: open to all once it is posted, before that to those who work on it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record OpenDecisionPaper(DecisionId Decision) : IQuery<OpenedPaper>;

/// <summary>A paper opened: its bytes, what it is and what it is called.</summary>
public sealed record OpenedPaper(Stream Content, string MediaType, string Name, string Sha256);

internal sealed class OpenDecisionPaperHandler(DecisionDesk desk, IFileStore files) : IHandler<OpenDecisionPaper, OpenedPaper>
{
    public async Task<OpenedPaper> Handle(OpenDecisionPaper query, CancellationToken cancel)
    {
        var decision = await desk.Get(query.Decision, null, cancel);
        NoSuchDecision.Unless((decision.PostedAt is not null && (!decision.OfInternal || desk.Actor.SeesInternal())) || desk.Actor.May(ProcedurePermissions.SeeDecisions, desk.Today));
        var paper = PaperMissing.Unless(decision.Paper);
        return new(await files.Open(paper.Sha256, cancel), paper.MediaType, paper.Name, paper.Sha256);
    }
}
