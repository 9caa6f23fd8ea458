namespace MotCua.Kernel;

/// <summary>Something that happened and that other rooms may hear of.</summary>
public interface IEvent;

/// <summary>Runs in the transaction of the command that raised the event.</summary>
public interface IReactTo<in TEvent> where TEvent : IEvent
{
    Task React(TEvent happened, CancellationToken cancel);
}

/// <summary>Carries an event out of the house after commit, again and again until it succeeds; must be idempotent.</summary>
public interface IDeliver<in TEvent> where TEvent : IEvent
{
    Task Deliver(TEvent happened, Guid delivery, CancellationToken cancel);
}

/// <summary>A thing with a life of its own, changed as a whole by one deed at a time.</summary>
public abstract class Aggregate
{
    private readonly List<IEvent> raised = [];

    /// <summary>Grows with every change; the second of two writers meets it.</summary>
    public int Version { get; private set; }

    /// <summary>Refuses when somebody changed the thing after the caller looked at it. No version means the caller did not look.</summary>
    public void MustBeAt(int? version) =>
        KernelRefusals.ChangedMeanwhile.If(version is { } seen && seen != Version);

    internal IEvent[] TakeEvents()
    {
        IEvent[] events = [.. raised];
        raised.Clear();
        return events;
    }

    internal void Grow() => Version++;

    protected void Raise(IEvent happened) => raised.Add(happened);
}
