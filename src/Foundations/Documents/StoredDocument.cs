namespace MotCua.Documents;

/// <summary>One paper in the register: fixed from the moment it is entered, except that another may replace it, or that it is taken back.</summary>
internal sealed class StoredDocument : Aggregate
{
    public DocumentId Id { get; private init; }

    public DocumentKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    public string? Number { get; private init; }

    public string Sha256 { get; private init; } = "";

    public long Size { get; private init; }

    public string MediaType { get; private init; } = "";

    public int Pages { get; private init; }

    public Guid? Owner { get; private init; }

    public Guid? Source { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public string? VerificationCode { get; private init; }

    public DocumentId? ReplacedBy { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedWhy { get; private set; }

    public IReadOnlyList<SignatureFinding> Signatures { get; private init; } = [];

    public static StoredDocument Enter(NewDocument document, DateTimeOffset now) => new()
    {
        Id = document.Id ?? Ids.New<DocumentId>(),
        Kind = document.Kind,
        Title = document.Title,
        Number = document.Number,
        Sha256 = document.Sha256,
        Size = document.Size,
        MediaType = document.MediaType,
        Pages = document.Pages,
        Owner = document.Owner,
        Source = document.Source,
        CreatedAt = now,
        VerificationCode = document.VerificationCode,
        Signatures = document.Signatures,
    };

    public void GiveWayTo(DocumentId newer)
    {
        DocumentRefusals.AlreadyReplaced.If(ReplacedBy is { } other && other != newer);
        ReplacedBy = newer;
    }

    public void Revoke(string why, DateTimeOffset now) => (RevokedAt, RevokedWhy) = (RevokedAt ?? now, RevokedWhy ?? why);

    public DocumentCard Card() => new(
        Id, Kind, Title, Number, Sha256, Size, MediaType, Pages, Owner, Source, CreatedAt, VerificationCode, ReplacedBy, Signatures) { RevokedAt = RevokedAt };
}
