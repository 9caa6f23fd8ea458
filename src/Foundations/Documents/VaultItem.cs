using MotCua.People;

namespace MotCua.Documents;

/// <summary>A paper kept for its owner: what it proves, for how long, and how far it can be trusted.</summary>
internal sealed class VaultItem : Aggregate
{
    public VaultItemId Id { get; private init; }

    public PersonId Owner { get; private init; }

    public string PaperType { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string? Number { get; private init; }

    public string IssuedBy { get; private init; } = "";

    public DateOnly IssuedOn { get; private init; }

    public DateOnly? ValidUntil { get; private init; }

    public TrustLevel Trust { get; private init; }

    public DocumentId Document { get; private init; }

    public string Source { get; private init; } = "";

    public Guid? Dossier { get; private init; }

    public DateTimeOffset KeptAt { get; private init; }

    public VaultItemId? ReplacedBy { get; private set; }

    /// <summary>Where it is good: "national", "province"; none where that is not said.</summary>
    public string? Scope { get; private init; }

    /// <summary>The last rung of the ladder, in days before the end, at which its owner was reminded.</summary>
    public int? RemindedRung { get; private set; }

    /// <summary>In whose name it is, which need not be its owner: parents keep the papers of their children.</summary>
    public string? HolderName { get; private init; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public string? RevokedWhy { get; private set; }

    public static VaultItem Keep(NewVaultItem item, DateTimeOffset now) => new()
    {
        Id = Ids.New<VaultItemId>(),
        Owner = item.Owner,
        PaperType = item.PaperType,
        Title = item.Title,
        Number = item.Number,
        IssuedBy = item.IssuedBy,
        IssuedOn = item.IssuedOn,
        ValidUntil = item.ValidUntil,
        Trust = item.Trust,
        Document = item.Document,
        Source = item.Source,
        Dossier = item.Dossier,
        Scope = item.Scope,
        HolderName = string.IsNullOrWhiteSpace(item.HolderName) ? null : item.HolderName.Trim(),
        KeptAt = now,
    };

    public void GiveWayTo(VaultItemId newer)
    {
        DocumentRefusals.AlreadyReplaced.If(ReplacedBy is { } other && other != newer);
        ReplacedBy = newer;
    }

    public void Remind(int rung, DateOnly today)
    {
        RemindedRung = rung;
        Raise(new Vault.PaperEndsSoon(Id, Owner.Value, Title, Number, ValidUntil!.Value, ValidUntil.Value.DayNumber - today.DayNumber));
    }

    /// <summary>What the authority took back is no longer held, though it is still shown to whose it is.</summary>
    public void Revoke(string why, DateTimeOffset now) => (RevokedAt, RevokedWhy) = (RevokedAt ?? now, RevokedWhy ?? why);

    public VaultItemCard Card(StoredDocument document) => new(
        Id, Owner, PaperType, Title, Number, IssuedBy, IssuedOn, ValidUntil, Trust, Document, document.Sha256, document.MediaType, document.Size, Dossier, ReplacedBy)
    {
        Source = Source,
        Scope = Scope,
        HolderName = HolderName,
        KeptAt = KeptAt,
        RevokedAt = RevokedAt,
        RevokedWhy = RevokedWhy,
    };
}

/// <summary>The trace of one use of a kept paper.</summary>
internal sealed class VaultUse
{
    public required Guid Id { get; init; }

    public required VaultItemId Item { get; init; }

    public required Guid UsedIn { get; init; }

    public required Guid By { get; init; }

    public required DateTimeOffset At { get; init; }
}
