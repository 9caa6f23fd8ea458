using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>A signed decision is posted: from now on everybody reads it, and the national database is told.</summary>
[Needs(ProcedurePermissions.Check)]
public sealed record PostDecision(DecisionId Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class PostDecisionHandler(DecisionDesk desk) : IHandler<PostDecision, Done>
{
    public async Task<Done> Handle(PostDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        decision.Post(desk.Note("posted"));
        return default;
    }
}
