using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

/// <summary>A batch was approved: its dossiers are moved one after the other from now on.</summary>
public sealed record MoveApproved(MoveId Move) : IEvent;
