using MotCua.Kernel;

namespace MotCua.Archives;

/// <summary>Identifies a batch of old paper files.</summary>
public readonly record struct BatchId(Guid Value) : IId<BatchId>, IComparable<BatchId>
{
    public static bool TryParse(string? text, out BatchId id) => Ids.TryParse(text, out id);

    public int CompareTo(BatchId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one paper file of a batch.</summary>
public readonly record struct PaperFileId(Guid Value) : IId<PaperFileId>, IComparable<PaperFileId>
{
    public static bool TryParse(string? text, out PaperFileId id) => Ids.TryParse(text, out id);

    public int CompareTo(PaperFileId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one person's piece of indexing.</summary>
public readonly record struct PieceId(Guid Value) : IId<PieceId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a sample drawn from a batch.</summary>
public readonly record struct SampleId(Guid Value) : IId<SampleId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a split that was put right late.</summary>
public readonly record struct MendId(Guid Value) : IId<MendId>, IComparable<MendId>
{
    public static bool TryParse(string? text, out MendId id) => Ids.TryParse(text, out id);

    public int CompareTo(MendId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
