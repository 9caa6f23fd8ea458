using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.Confirming.ConfirmingRefusals;

namespace MotCua.Dossiers.Confirming;

/// <summary>One form drawn to be signed by a person, and what came of it.</summary>
public readonly record struct FormSignatureId(Guid Value) : IId<FormSignatureId>, IComparable<FormSignatureId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(FormSignatureId other) => Value.CompareTo(other.Value);

    public static FormSignatureId New() => Ids.New<FormSignatureId>();

    public override string ToString() => Value.ToString();
}

/// <summary>A form as it was filled in at one hour, drawn once, shown, and signed by the person who filled it in. It covers the dossier for as long as the form says the same.</summary>
internal sealed class FormSignature : Aggregate, IStandsFor
{
    private FormSignature()
    {
    }

    public FormSignatureId Id { get; private init; }

    public DossierId Dossier { get; private init; }

    /// <summary>Whose signature it must be.</summary>
    public Guid Signer { get; private init; }

    public string SignerName { get; private init; } = "";

    /// <summary>The request for more to which it belongs; none for the filing itself.</summary>
    public int Round { get; private init; }

    public string Says { get; private init; } = "";

    /// <summary>The very bytes that are shown before signing.</summary>
    public string DrawnSha256 { get; private init; } = "";

    public long DrawnSize { get; private init; }

    public DateTimeOffset DrawnAt { get; private init; }

    public DateTimeOffset? SignedAt { get; private set; }

    public string? Sha256 { get; private set; }

    public long Size { get; private set; }

    public IReadOnlyList<SignatureFinding> Signatures { get; private set; } = [];

    public string? Level => Signatures is [var only] ? only.Level : null;

    public static FormSignature Draw(FormSignatureId id, Dossier dossier, Guid signer, string name, string says, StoredFile drawn, DateTimeOffset now) => new()
    {
        Id = id,
        Dossier = dossier.Id,
        Signer = signer,
        SignerName = name,
        Round = dossier.ConfirmingRound,
        Says = says,
        DrawnSha256 = drawn.Sha256,
        DrawnSize = drawn.Size,
        DrawnAt = now,
    };

    /// <summary>Signed once; the same paper again changes nothing.</summary>
    public void Sign(StoredFile signed, IReadOnlyList<SignatureFinding> findings, DateTimeOffset now)
    {
        SignedOtherwise.If(Sha256 is { } before && before != signed.Sha256);
        (SignedAt, Sha256, Size, Signatures) = (SignedAt ?? now, signed.Sha256, signed.Size, findings);
    }
}
