using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>A decision goes back to its drafter, who is told why.</summary>
[Needs(ProcedurePermissions.Return)]
public sealed record ReturnDecision(DecisionId Decision, string Reason, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class ReturnDecisionHandler(DecisionDesk desk) : IHandler<ReturnDecision, Done>
{
    public async Task<Done> Handle(ReturnDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        decision.Return(desk.Note("returned", command.Reason));
        return default;
    }
}
