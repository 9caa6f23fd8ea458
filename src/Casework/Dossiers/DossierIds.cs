using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>One dossier, from its first draft to the result in hand.</summary>
public readonly record struct DossierId(Guid Value) : IId<DossierId>, IComparable<DossierId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(DossierId other) => Value.CompareTo(other.Value);

    public static DossierId New() => Ids.New<DossierId>();

    public static bool TryParse(string? text, out DossierId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}

/// <summary>One bundle of paper originals.</summary>
public readonly record struct BundleId(Guid Value) : IId<BundleId>, IComparable<BundleId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(BundleId other) => Value.CompareTo(other.Value);

    public static BundleId New() => Ids.New<BundleId>();

    public static bool TryParse(string? text, out BundleId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}

/// <summary>One letter that came by post.</summary>
public readonly record struct EnvelopeId(Guid Value) : IId<EnvelopeId>, IComparable<EnvelopeId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(EnvelopeId other) => Value.CompareTo(other.Value);

    public static EnvelopeId New() => Ids.New<EnvelopeId>();

    public static bool TryParse(string? text, out EnvelopeId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}

/// <summary>One result on its way by post.</summary>
public readonly record struct ShipmentId(Guid Value) : IId<ShipmentId>, IComparable<ShipmentId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(ShipmentId other) => Value.CompareTo(other.Value);

    public static ShipmentId New() => Ids.New<ShipmentId>();

    public static bool TryParse(string? text, out ShipmentId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}
