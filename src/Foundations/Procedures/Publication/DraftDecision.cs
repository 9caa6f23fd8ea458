using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>An officer of the control office begins a decision on procedures.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record DraftDecision(DecisionSheet Sheet, string? IdempotencyKey = null) : ICommand<DecisionId>, IOnce;

internal sealed class DraftDecisionHandler(Database db, DecisionDesk desk, Entries entries) : IHandler<DraftDecision, DecisionId>
{
    public async Task<DecisionId> Handle(DraftDecision command, CancellationToken cancel)
    {
        var decision = PublicationDecision.Of(desk.Now);
        decision.Write(command.Sheet, await entries.Of(decision.Id, command.Sheet, cancel));
        decision.Note(desk.Note("drafted"));
        db.Add(decision);
        return decision.Id;
    }
}
