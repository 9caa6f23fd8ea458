using System.Text;
using System.Text.RegularExpressions;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Texts of files made fit to keep: one Unicode form, no stray blanks, nothing instead of empty.</summary>
internal static partial class Clean
{
    /// <summary>One line: every run of blanks is one blank.</summary>
    public static string? Line(string? text) => Some(text) is { } some ? Some(Runs().Replace(some, " ")) : null;

    /// <summary>A text whose lines matter.</summary>
    public static string? Text(string? text) => Some(text);

    public static IReadOnlyList<string> Texts(IEnumerable<string?> texts) => [.. texts.Select(Text).OfType<string>()];

    public static IReadOnlyList<string> Split(string? text) =>
        [.. (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(one => Line(one)).OfType<string>().Distinct()];

    /// <summary>The source cut some names at their commas ("Cán bộ", "công chức", "viên chức"): pieces that open small or close a bracket go back.</summary>
    public static IReadOnlyList<string> Joined(IReadOnlyList<string?>? pieces)
    {
        List<string> whole = [];
        foreach (var piece in (pieces ?? []).Select(Line).OfType<string>())
        {
            if (whole.Count > 0 && (char.IsLower(piece[0]) || whole[^1].Count(letter => letter == '(') > whole[^1].Count(letter => letter == ')')))
            {
                whole[^1] += ", " + piece;
            }
            else
            {
                whole.Add(piece);
            }
        }

        return [.. whole.Distinct()];
    }

    /// <summary>"Lệ phí" is a levy, "phí" alone a charge; where both stand or neither, nobody can say.</summary>
    public static FeeKind KindOf(string? note)
    {
        var text = (note ?? "").ToLowerInvariant();
        var levies = Levy().Count(text);
        var charges = Charge().Count(text);
        return (levies, charges) switch
        {
            ( > 0, 0) => FeeKind.Levy,
            (0, > 0) => FeeKind.Charge,
            _ => FeeKind.Unstated,
        };
    }

    /// <summary>Somebody's trial left in a list of real procedures.</summary>
    public static bool IsTest(string name) => Trial().IsMatch(VietnameseFold.Fold(name));

    /// <summary>The level that a name states at its end: "Cấp bản sao trích lục hộ tịch (Cấp huyện)".</summary>
    public static Levels LevelIn(string name)
    {
        var found = Levels.None;
        foreach (Match match in LevelWords().Matches(VietnameseFold.Fold(name)))
        {
            found |= LevelCodes.Parse(match.Groups[1].Value);
        }

        return found;
    }

    private static string? Some(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var normal = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return normal.Trim() is { Length: > 0 } trimmed ? trimmed.Replace("\r\n", "\n", StringComparison.Ordinal) : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Runs();

    [GeneratedRegex(@"\blệ phí\b")]
    private static partial Regex Levy();

    [GeneratedRegex(@"(?<!lệ |kinh |chi |miễn |học )\bphí\b")]
    private static partial Regex Charge();

    [GeneratedRegex(@"^(thu tuc )?test\b")]
    private static partial Regex Trial();

    [GeneratedRegex(@"\(\s*cap (tinh|huyen|xa)\s*\)")]
    private static partial Regex LevelWords();
}
