namespace MotCua.Processes.Running;

/// <summary>Something that moves a run.</summary>
public abstract record RunEvent
{
    /// <summary>What became known with it.</summary>
    public ProcessFacts Facts { get; init; } = ProcessFacts.None;
}

/// <summary>An official has done a piece of work and leaves it by one of its ways; no way when there is only one.</summary>
public sealed record WorkDone(int No, string? Way = null) : RunEvent;

/// <summary>What a service task asked for has been answered.</summary>
public sealed record ServiceAnswered(int No) : RunEvent;

/// <summary>What the process waits for has come; with a number when it waits for the same in several places.</summary>
public sealed record MessageCame(string Message, int? No = null) : RunEvent;

/// <summary>The interlinked part at another agency is over.</summary>
public sealed record CallReturned(int No) : RunEvent;

/// <summary>A timer on the edge of a piece of work has run out.</summary>
public sealed record TimerRang(int No, string Timer) : RunEvent;

/// <summary>The dossier is withdrawn or stopped: nothing of the run remains.</summary>
public sealed record RunStopped : RunEvent;
