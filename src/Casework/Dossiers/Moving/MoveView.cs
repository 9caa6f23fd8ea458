using MotCua.Processes;

namespace MotCua.Dossiers.Moving;

/// <summary>A batch as it is shown: versions, scope, basis, who prepared and who approved it, by which decision.</summary>
public sealed record MoveView(
    MoveId Id, int Version, string Process, ProcessId From, ProcessId To, string Agency, string Basis, MoveState State, Guid Planner, string PlannedBy, DateTimeOffset PlannedAt,
    string? ApprovedBy, DateTimeOffset? ApprovedAt, string? Decision, DateOnly? DecidedOn, DateTimeOffset? EndedAt, IReadOnlyDictionary<string, string> Places)
{
    internal static MoveView Of(MovePlan plan) => new(
        plan.Id, plan.Version, plan.Process, new(plan.From), new(plan.To), plan.Agency, plan.Basis, plan.State, plan.Planner, plan.PlannedBy, plan.PlannedAt,
        plan.ApprovedBy, plan.ApprovedAt, plan.Decision, plan.DecidedOn, plan.EndedAt, plan.Places);
}

/// <summary>What would become of one dossier: where it stands, where it would stand, how the time of its steps differs, or why it cannot go.</summary>
public sealed record MovePreview(DossierId Dossier, string Code, string Agency, IReadOnlyList<StepMove> Steps, string? Refusal, string? Where);

/// <summary>One open step and what it becomes; the same step goes on as it was.</summary>
public sealed record StepMove(string From, string To, bool Same, TimeSpan Before, TimeSpan After);

/// <summary>What became of one dossier of a batch.</summary>
public sealed record MovedRow(DossierId Dossier, string Code, DateTimeOffset At, string Steps, string? Refusal, string? Where);
