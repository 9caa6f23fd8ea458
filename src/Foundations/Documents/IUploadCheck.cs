namespace MotCua.Documents;

/// <summary>The look every paper from outside gets before it is taken in: what it truly is, and whether it can be read.</summary>
public interface IUploadCheck
{
    /// <summary>The content must be seekable; the name counts for nothing but the wording of a refusal.</summary>
    Task<UploadVerdict> Check(Stream content, string name, UploadLimits limits, CancellationToken cancel);

    /// <summary>Streams the paper in, checks it, and keeps it only if it is good; otherwise refuses.</summary>
    Task<ReceivedFile> Receive(Stream content, string name, UploadLimits limits, CancellationToken cancel);
}

/// <summary>What a paper may weigh.</summary>
public sealed record UploadLimits(long Bytes = 10 << 20, int Pages = 200, long Pixels = 40_000_000);

/// <summary>The kinds of file that are taken.</summary>
public enum PaperFormat
{
    Pdf,
    Jpeg,
    Png,
}

/// <summary>Good, with its format and pages; or a refusal to be shown.</summary>
public sealed record UploadVerdict(PaperFormat? Format, int Pages, Refusal? Refusal)
{
    public bool Accepted => Refusal is null;
}

/// <summary>A paper that was checked and kept.</summary>
public sealed record ReceivedFile(StoredFile File, PaperFormat Format, int Pages)
{
    public string MediaType => Format switch
    {
        PaperFormat.Pdf => "application/pdf",
        PaperFormat.Jpeg => "image/jpeg",
        _ => "image/png",
    };
}
