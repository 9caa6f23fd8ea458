using MotCua.Organisation;

namespace MotCua.Dossiers;

/// <summary>The signed answer of the authority.</summary>
public sealed record DossierResult(Guid Document, string Sha256, string Number, string Title, bool IsRefusal, DateTimeOffset SignedAt, OfficerId Signer, string SignerName, string Capacity, string VerificationCode)
{
    public long Size { get; init; }

    /// <summary>Further papers signed in the same deed: the certified copies of further originals.</summary>
    public IReadOnlyList<FurtherPaper> Further { get; init; } = [];

    /// <summary>When, by whom and why it was taken back; none while it stands.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    public string? RevokedBy { get; init; }

    public string? RevokedWhy { get; init; }
}

/// <summary>A paper that was signed together with the result and is a paper of its own.</summary>
public sealed record FurtherPaper(Guid Document, string Sha256, string Number, string Title, string VerificationCode, long Size);
