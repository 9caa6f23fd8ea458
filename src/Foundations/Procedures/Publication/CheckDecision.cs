using MotCua.Kernel;
using MotCua.Procedures.Completeness;

namespace MotCua.Procedures.Publication;

/// <summary>Somebody else than the drafter has read the decision: every procedure in it is complete and may be published.</summary>
[Needs(ProcedurePermissions.Check)]
public sealed record CheckDecision(DecisionId Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class CheckDecisionHandler(DecisionDesk desk, Wholeness completeness) : IHandler<CheckDecision, Done>
{
    public async Task<Done> Handle(CheckDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        await completeness.MustBeWhole(decision, cancel);
        decision.Check(desk.Note("checked"));
        return default;
    }
}
