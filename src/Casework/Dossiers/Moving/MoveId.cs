using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

/// <summary>One batch of dossiers that is to run on another version of its process.</summary>
public readonly record struct MoveId(Guid Value) : IId<MoveId>, IComparable<MoveId>
{
    /// <summary>Older before newer.</summary>
    public int CompareTo(MoveId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>How far a batch has come: planned by one person, approved by another, carried out, or dropped.</summary>
public enum MoveState { Planned, Approved, Done, Dropped }
