using MotCua.Kernel;

namespace MotCua.Competence;

/// <summary>A procedure was given over, from that day.</summary>
public sealed record CompetenceAssigned(AssignmentId Assignment, string Procedure, DateOnly From) : IEvent;

/// <summary>An assignment ends on that day, the first on which it no longer holds.</summary>
public sealed record AssignmentEnded(AssignmentId Assignment, string Procedure, DateOnly On) : IEvent;
