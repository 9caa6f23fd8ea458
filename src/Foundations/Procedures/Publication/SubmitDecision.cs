using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>A checked decision is laid before who signs it.</summary>
[Needs(ProcedurePermissions.Check)]
public sealed record SubmitDecision(DecisionId Decision, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class SubmitDecisionHandler(DecisionDesk desk) : IHandler<SubmitDecision, Done>
{
    public async Task<Done> Handle(SubmitDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        decision.Submit(desk.Note("submitted"));
        return default;
    }
}
