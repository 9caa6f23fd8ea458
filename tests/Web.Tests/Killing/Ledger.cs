using System.Collections.Concurrent;

namespace MotCua.Web.Tests.Killing;

/// <summary>What the house has confirmed to its people, deed by deed, kept outside the house.</summary>
internal sealed class Ledger
{
    private int deeds;

    /// <summary>The dossiers opened at the counter.</summary>
    public ConcurrentBag<Guid> Opened { get; } = [];

    /// <summary>The drafts begun by citizens.</summary>
    public ConcurrentBag<Guid> Begun { get; } = [];

    /// <summary>The code told to the clerk, by dossier.</summary>
    public ConcurrentDictionary<Guid, string> Codes { get; } = [];

    /// <summary>The file scanned, by dossier.</summary>
    public ConcurrentDictionary<Guid, string> Scans { get; } = [];

    public ConcurrentBag<Guid> Completed { get; } = [];

    public ConcurrentBag<Guid> Signed { get; } = [];

    public int Deeds => Volatile.Read(ref deeds);

    public void Note() => Interlocked.Increment(ref deeds);
}
