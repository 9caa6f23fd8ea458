namespace MotCua.Archives;

/// <summary>What one may be allowed to do with old paper files.</summary>
public static class ArchivePermissions
{
    /// <summary>See batches, files and figures of one's agency.</summary>
    public const string View = "archives.view";

    /// <summary>Open a batch, bring scans into it and part them into files.</summary>
    public const string Prepare = "archives.prepare";

    /// <summary>Type in what stands on a paper, as one of two.</summary>
    public const string Index = "archives.index";

    /// <summary>Decide where two entries differ, and name the holder of a paper that had none.</summary>
    public const string Resolve = "archives.resolve";

    /// <summary>Check a sample, accept a batch and sign its copies.</summary>
    public const string Accept = "archives.accept";

    /// <summary>Read the words off sheets; for the house itself.</summary>
    public const string Read = "archives.read";
}
