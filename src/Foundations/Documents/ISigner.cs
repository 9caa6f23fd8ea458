using MotCua.Documents.Sheets;
using MotCua.Organisation;

namespace MotCua.Documents;

/// <summary>The pen and the seal: an officer's signature, then that of the agency, on a PDF that nobody can change afterwards unseen.</summary>
public interface ISigner
{
    /// <summary>Signs as the officer and then as the agency. The same document of the same words signed again by the same officer is the same paper.</summary>
    Task<byte[]> Sign(byte[] pdf, SigningRequest who, CancellationToken cancel);

    /// <summary>Signs as the agency alone, as on receipts and digitised copies.</summary>
    Task<byte[]> Seal(byte[] pdf, SealingRequest who, CancellationToken cancel);

    /// <summary>Who signed this PDF, when, in which capacity, and whether it is still whole.</summary>
    SignatureReport Verify(byte[] pdf);

    /// <summary>The certificate on which all signatures of this house rest.</summary>
    byte[] RootCertificate();
}

/// <summary>Who signs what: the document's own id makes a repeated signing harmless.</summary>
public sealed record SigningRequest(
    Guid Document, OfficerId Officer, string Name, string Position, SigningCapacity Capacity, string? For, AgencyCard Agency, string? Reason = null, string? Place = null);

/// <summary>An agency that seals a paper without a person's signature.</summary>
public sealed record SealingRequest(Guid Document, AgencyCard Agency, string? Reason = null, string? Place = null);

/// <summary>What the signatures on a PDF are worth together.</summary>
public sealed record SignatureReport(PaperState State, IReadOnlyList<SignatureFinding> Signatures);

/// <summary>Whole: every signature is good and the last covers all. ChangedAfter: something was added after the last signature. Untrusted: whole, but signed by strangers.</summary>
public enum PaperState
{
    Unsigned,
    Whole,
    ChangedAfter,
    Altered,
    Untrusted,
    Unreadable,

    /// <summary>Whole, but a certificate was revoked, and nothing proves that it signed before.</summary>
    Revoked,
}

/// <summary>None: nothing is missing. NotStamped: no authority witnesses the time. ListMissing: what proves that the certificate was good could not be had when it was signed. NothingPublished: its authority publishes no such thing.</summary>
public enum LevelLimit
{
    None,
    NotStamped,
    ListMissing,
    NothingPublished,
}

/// <summary>One signature as it was found.</summary>
public sealed record SignatureFinding(
    string Name, string? Position, string? Agency, SigningCapacity? Capacity, string? For, bool IsAgency, DateTimeOffset? At, string? Reason, bool Intact, bool Trusted, bool CoversAll)
{
    /// <summary>When a time-stamp authority saw the signature; nothing when none was asked.</summary>
    public DateTimeOffset? StampedAt { get; init; }

    /// <summary>A person who signed as herself, known by the number in her certificate.</summary>
    public bool IsCitizen { get; init; }

    /// <summary>The authority that witnesses the time.</summary>
    public string? StampedBy { get; init; }

    /// <summary>Since when the certificate is revoked; a signature that was witnessed before stays good.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    public DateTimeOffset? CertificateUntil { get; init; }

    /// <summary>Whether the paper carries with it the proof that the certificate was good (baseline LT).</summary>
    public bool IsProven { get; init; }

    /// <summary>Why the signature is not at the highest baseline.</summary>
    public LevelLimit Limit { get; init; }

    /// <summary>The baseline of PAdES that the signature reaches.</summary>
    public string Level => StampedAt is null ? "B" : IsProven ? "LT" : "T";
}
