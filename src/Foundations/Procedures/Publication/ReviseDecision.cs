using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>What a decision being drafted says is written anew.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record ReviseDecision(DecisionId Decision, DecisionSheet Sheet, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class ReviseDecisionHandler(Database db, DecisionDesk desk, Entries entries) : IHandler<ReviseDecision, Done>
{
    public async Task<Done> Handle(ReviseDecision command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        var before = decision.Entries.Select(entry => entry.Code).ToHashSet();
        decision.Write(command.Sheet, await entries.Of(decision.Id, command.Sheet, cancel));
        decision.Note(desk.Note("drafted"));
        db.AddRange(decision.Entries.Where(entry => !before.Contains(entry.Code)));
        return default;
    }
}
