using MotCua.Kernel;

namespace MotCua.Processes;

/// <summary>A version of a process was approved; new dossiers run on it from that day.</summary>
public sealed record ProcessPublished(ProcessId Process, string Code, DateOnly From) : IEvent;
