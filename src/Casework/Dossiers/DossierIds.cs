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
