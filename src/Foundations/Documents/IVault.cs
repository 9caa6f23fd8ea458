using MotCua.People;

namespace MotCua.Documents;

/// <summary>What the State already holds about a person or enterprise, so that nobody has to bring it again.</summary>
public interface IVault
{
    /// <summary>Puts a paper away, in the caller's transaction; the same source again changes nothing.</summary>
    Task<VaultItemCard> Keep(NewVaultItem item, CancellationToken cancel);

    /// <summary>The papers of that type that are good today, the most trustworthy and newest first.</summary>
    Task<IReadOnlyList<VaultItemCard>> Of(PersonId owner, string paperType, CancellationToken cancel);

    Task<IReadOnlyList<VaultItemCard>> Of(PersonId owner, IReadOnlyCollection<string> paperTypes, CancellationToken cancel);

    Task<VaultItemCard?> Item(VaultItemId id, CancellationToken cancel);

    /// <summary>The paper was taken back by who issued it: it is no longer held, and nobody may lean on it. Done again it changes nothing.</summary>
    Task Revoke(DocumentId document, string why, CancellationToken cancel);

    /// <summary>Every use of a kept paper leaves a trace of where it was used.</summary>
    Task NoteUse(VaultItemId id, Guid usedIn, CancellationToken cancel);
}

/// <summary>How far a kept paper can be relied on, best first.</summary>
public enum TrustLevel
{
    NationalData = 1,
    SignedOriginal = 2,
    CertifiedCopy = 3,
    DigitisedByOfficer = 4,
    OwnScan = 5,
}

/// <summary>A paper to be put away. The source names where it came from and makes a repetition harmless.</summary>
public sealed record NewVaultItem(
    PersonId Owner, string PaperType, string Title, string? Number, string IssuedBy, DateOnly IssuedOn, DateOnly? ValidUntil, TrustLevel Trust, DocumentId Document, string Source)
{
    public Guid? Dossier { get; init; }

    public string? Scope { get; init; }

    /// <summary>In whose name the paper is, as it was read off it; none where nobody read that.</summary>
    public string? HolderName { get; init; }

    /// <summary>The earlier paper that this one takes the place of.</summary>
    public VaultItemId? Replaces { get; init; }
}

/// <summary>A paper in a vault.</summary>
public sealed record VaultItemCard(
    VaultItemId Id, PersonId Owner, string PaperType, string Title, string? Number, string IssuedBy, DateOnly IssuedOn, DateOnly? ValidUntil, TrustLevel Trust,
    DocumentId Document, string Sha256, string MediaType, long Size, Guid? Dossier, VaultItemId? ReplacedBy)
{
    /// <summary>The days before the end on which its owner is reminded.</summary>
    public const int ReminderDays = 30;

    /// <summary>Where it came from, as it was written down.</summary>
    public string Source { get; init; } = "";

    public string? Scope { get; init; }

    /// <summary>In whose name the paper is, as it was read off it; none where nobody read that.</summary>
    public string? HolderName { get; init; }

    public DateTimeOffset KeptAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }

    public string? RevokedWhy { get; init; }

    /// <summary>Good still, but not for long.</summary>
    public bool EndsSoon(DateOnly day) => IsGoodOn(day) && ValidUntil is { } until && until.DayNumber - day.DayNumber <= ReminderDays;

    public bool IsGoodOn(DateOnly day) => ReplacedBy is null && RevokedAt is null && (ValidUntil is null || day <= ValidUntil);
}
