namespace MotCua.Documents;

/// <summary>The register of documents: what each paper is, whose it is, who signed it, and the code by which anybody may check it.</summary>
public interface IDocuments
{
    /// <summary>Enters a paper whose bytes are already in the store, in the caller's transaction. The same id again changes nothing.</summary>
    Task<DocumentId> Register(NewDocument document, CancellationToken cancel);

    /// <summary>A corrected paper takes the place of an earlier one, which from then on says so.</summary>
    Task Replace(DocumentId old, DocumentId by, CancellationToken cancel);

    /// <summary>The issuer takes the paper back; whoever checks it learns so.</summary>
    Task Revoke(DocumentId document, string why, CancellationToken cancel);

    Task<DocumentCard?> Get(DocumentId id, CancellationToken cancel);

    Task<DocumentCard?> ByVerificationCode(string code, CancellationToken cancel);

    /// <summary>Everything registered about one source, such as a dossier, oldest first.</summary>
    Task<IReadOnlyList<DocumentCard>> Of(Guid source, CancellationToken cancel);

    Task<Stream> Open(DocumentId id, CancellationToken cancel);

    /// <summary>A code that nobody can guess and that is always the same for the same paper, so that it can be printed before the paper is registered.</summary>
    string VerificationCode(Guid paper);

    /// <summary>Where the code is checked; this is what stands in the QR picture.</summary>
    string VerifyAddress(string code);
}

/// <summary>What sort of paper a document is.</summary>
public enum DocumentKind
{
    Attachment,
    Digitised,
    Sheet,
    Result,
    Refusal,
    Other,

    /// <summary>A form that the person who filled it in signed.</summary>
    Form,
}

/// <summary>A paper to be registered.</summary>
public sealed record NewDocument(DocumentKind Kind, string Title, string Sha256, long Size, string MediaType, Guid? Owner, string? VerificationCode = null)
{
    public DocumentId? Id { get; init; }

    public int Pages { get; init; } = 1;

    public string? Number { get; init; }

    /// <summary>The dossier or other matter it belongs to.</summary>
    public Guid? Source { get; init; }

    public IReadOnlyList<SignatureFinding> Signatures { get; init; } = [];
}

/// <summary>A registered paper.</summary>
public sealed record DocumentCard(
    DocumentId Id, DocumentKind Kind, string Title, string? Number, string Sha256, long Size, string MediaType, int Pages, Guid? Owner, Guid? Source,
    DateTimeOffset CreatedAt, string? VerificationCode, DocumentId? ReplacedBy, IReadOnlyList<SignatureFinding> Signatures)
{
    public DateTimeOffset? RevokedAt { get; init; }
}
