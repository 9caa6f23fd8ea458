using MotCua.Processes.Bpmn;

namespace MotCua.Processes.Running;

/// <summary>Why a piece of work is no longer open.</summary>
public enum ClosedBy { Done, Timer, End, Stop }

/// <summary>What follows from a move; the dossier acts upon it.</summary>
public abstract record RunEffect;

/// <summary>Work begins, a service is asked, a message is awaited, a part at another agency is called: the kind says which.</summary>
public sealed record WorkOpened(int No, string Node, NodeKind Kind, bool Back = false) : RunEffect;

/// <summary>It is over: done by one of its ways, or taken away.</summary>
public sealed record WorkClosed(int No, string Node, NodeKind Kind, ClosedBy By, string? Way = null) : RunEffect;

/// <summary>From now on this much working time runs.</summary>
public sealed record TimerSet(int No, string Timer, TimeSpan Delay) : RunEffect;

/// <summary>The time no longer runs.</summary>
public sealed record TimerStopped(int No, string Timer) : RunEffect;

/// <summary>A lawful refusal is now proposed, or no longer.</summary>
public sealed record RefusingChanged(bool Refusing) : RunEffect;

/// <summary>The run is over; said once.</summary>
public sealed record RunFinished(RunEnd How) : RunEffect;

/// <summary>The state after an event, and what follows from it.</summary>
public sealed record RunMove(RunState State, IReadOnlyList<RunEffect> Effects);
