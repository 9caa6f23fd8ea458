using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Texts of files made fit to keep: one Unicode form, no stray blanks, nothing instead of empty.</summary>
internal static partial class Clean
{
    /// <summary>One line: every run of blanks is one blank.</summary>
    public static string? Line(string? text) => Some(text) is { } some ? Some(Runs().Replace(some, " ")) : null;

    /// <summary>A cell of a table: blanks of every kind are blanks, line ends stay, nothing is nothing.</summary>
    public static string Cell(string? text) =>
        string.Join('\n', (Some(text) ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => Runs().Replace(line.Replace("\u200B", "", StringComparison.Ordinal), " ")));

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

    /// <summary>"Không quá 10 ngày làm việc": a limit where the words name just one, and none where they name several or a condition.</summary>
    public static TimeLimit? LimitIn(string? text)
    {
        (decimal Value, TimeUnit Unit)[] found = [.. LimitWords().Matches((text ?? "").ToLowerInvariant())
            .Select(match => (Parse(match.Groups["number"].Value), UnitOf(match.Groups["unit"].Value))).Distinct()];
        return found is [var only] ? new(only.Value, only.Unit, Line(text)) : null;

        static decimal Parse(string number) => decimal.Parse(number.Replace(',', '.'), CultureInfo.InvariantCulture);
        static TimeUnit UnitOf(string unit) => unit switch { "ngày làm việc" => TimeUnit.WorkingDay, "ngày" => TimeUnit.Day, "tháng" => TimeUnit.Month, _ => TimeUnit.Hour };
    }

    /// <summary>"50.000 đồng", "Không", "Miễn phí"; anything longer stays words.</summary>
    public static IReadOnlyList<Fee> FeesIn(string? text)
    {
        var plain = (Line(text) ?? "").ToLowerInvariant().TrimEnd('.');
        if (plain is "không" or "không có" or "miễn phí" or "không thu" or "không thu phí" or "0" or "0 đồng")
        {
            return [new(0, KindOf(text))];
        }

        return Amount().Match(plain) is { Success: true } amount && decimal.TryParse(amount.Groups["sum"].Value.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var sum)
            ? [new(sum, KindOf(text))]
            : [];
    }

    /// <summary>One legal text a line, or between semicolons; the number is taken out where one stands.</summary>
    public static IEnumerable<LegalBasis> Laws(string? text) =>
        from one in (text ?? "").Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let line = Line(one)?.TrimStart('-', '+', '*', ' ')
        where line.Length > 0
        select new LegalBasis(LawNumber().Match(line) is { Success: true } number ? number.Value : null, line);

    private static string? Some(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var normal = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        return normal.Trim() is { Length: > 0 } trimmed ? trimmed.Replace("\r\n", "\n", StringComparison.Ordinal) : null;
    }

    [GeneratedRegex(@"(?<number>\d+([.,]\d+)?)\s*(\(\s*\p{L}[\p{L}\s]*\)\s*)?(?<unit>ngày làm việc|ngày|giờ|tháng)\b")]
    private static partial Regex LimitWords();

    [GeneratedRegex(@"^((lệ )?phí:?\s*)?(?<sum>\d{1,3}([.,]\d{3})+|\d{4,9})\s*(đồng|đ|vnđ|vnd)?(\s*/\s*(hồ sơ|lần|trường hợp|giấy|bản))?$")]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d+/\d{4}/[\p{Lu}Đ0-9\-]+")]
    private static partial Regex LawNumber();

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
