namespace MotCua.Procedures;

/// <summary>The levels of government at which a procedure is settled.</summary>
[Flags]
public enum Levels
{
    None = 0,
    Ministry = 1,
    Province = 2,
    District = 4,
    Commune = 8,
}

/// <summary>The codes by which catalogues write the levels: bo, tinh, huyen, xa.</summary>
public static class LevelCodes
{
    private static readonly (Levels Level, string Code)[] All =
        [(Levels.Ministry, "bo"), (Levels.Province, "tinh"), (Levels.District, "huyen"), (Levels.Commune, "xa")];

    public static IReadOnlyList<string> Codes(this Levels levels) => [.. All.Where(one => levels.HasFlag(one.Level)).Select(one => one.Code)];

    /// <summary>Knows the catalogue's codes and the English names; None for anything else.</summary>
    public static Levels Parse(string? code) =>
        All.FirstOrDefault(one => string.Equals(one.Code, code, StringComparison.OrdinalIgnoreCase)
            || string.Equals(one.Level.ToString(), code, StringComparison.OrdinalIgnoreCase)).Level;

    public static Levels Parse(IEnumerable<string> codes) => codes.Aggregate(Levels.None, (sum, code) => sum | Parse(code));
}
