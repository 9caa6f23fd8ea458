namespace MotCua.Documents;

/// <summary>The searcher for viruses that every upload passes where one is set up. Where none is, that is said, never passed over.</summary>
public interface IVirusScan
{
    bool IsSetUp { get; }

    /// <summary>The name of what was found, or nothing. Refuses where the searcher does not answer: an upload is never taken unsearched then.</summary>
    Task<string?> Find(Stream content, CancellationToken cancel);

    /// <summary>What it says it is, with the age of its knowledge; nothing where it does not answer.</summary>
    Task<string?> Version(CancellationToken cancel);
}
