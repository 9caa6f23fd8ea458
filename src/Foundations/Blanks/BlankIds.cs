using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>Identifies a blank through all its versions.</summary>
public readonly record struct BlankId(Guid Value) : IId<BlankId>, IComparable<BlankId>
{
    public int CompareTo(BlankId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one version of a blank.</summary>
public readonly record struct BlankVersionId(Guid Value) : IId<BlankVersionId>, IComparable<BlankVersionId>
{
    public int CompareTo(BlankVersionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
