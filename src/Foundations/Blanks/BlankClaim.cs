using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>How far a blank reaches; of several in use the narrowest serves.</summary>
public enum BlankReach { Procedure, Procedures, Field, Province }

/// <summary>For which dossiers a version of a blank is: those of one procedure, of several, of a field, or of the whole province.</summary>
public sealed record BlankClaim(BlankReach Reach, IReadOnlyList<string> Of)
{
    /// <summary>A list longer than this is a field.</summary>
    public const int MostProcedures = 100;

    public static BlankClaim Province { get; } = new(BlankReach.Province, [""]);

    public static BlankClaim Field(string name) => new(BlankReach.Field, [name]);

    public static BlankClaim Procedures(IEnumerable<string> codes)
    {
        string[] each = [.. codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new(each.Length == 1 ? BlankReach.Procedure : BlankReach.Procedures, each);
    }

    public bool IsOfProcedures => Reach is BlankReach.Procedure or BlankReach.Procedures;

    public bool IsSameAs(BlankClaim other) => Reach == other.Reach && Of.SequenceEqual(other.Of, StringComparer.Ordinal);

    public bool Covers(string procedure, string field) => Reach switch
    {
        BlankReach.Province => true,
        BlankReach.Field => Of.Contains(field, StringComparer.Ordinal),
        _ => Of.Contains(procedure, StringComparer.Ordinal),
    };

    /// <summary>By what it can be found: the codes, or the name of the field without marks.</summary>
    internal string Fold => VietnameseFold.Fold(string.Join(' ', Of));
}

/// <summary>What the version in use of a blank holds for one kind of paper: a procedure, a field, or the province; nothing is held twice.</summary>
internal sealed class BlankHolding
{
    public BlankKind Kind { get; init; }

    public BlankReach Reach { get; init; }

    /// <summary>The code of the procedure, or the name of the field; nothing for the province.</summary>
    public string Of { get; init; } = "";

    public BlankId Blank { get; init; }
}
