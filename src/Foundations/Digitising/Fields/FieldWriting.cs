using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Digitising.Fields;

/// <summary>How the value of a field is written down, and whether it can be right.</summary>
public static partial class FieldWriting
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private static readonly string[] Days = ["dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "dd.MM.yyyy", "ddMMyyyy"];

    /// <summary>The value in its one way of being written, and whether it looks as it must.</summary>
    public static (string Value, bool Right) Write(TemplateField field, string read)
    {
        var text = Spaces().Replace(read.Normalize(), " ").Trim(' ', ':', ';', ',', '_', '|', '-', '\'', '‘', '’', '"');
        text = field.Kind is FieldKind.Code ? text : text.TrimEnd('.').Trim();
        if (field.Pattern is { } pattern && !Shaped(pattern, ref text))
        {
            return (text, false);
        }

        return field.Kind switch
        {
            FieldKind.Date => Day(text) is { } day ? (day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), true) : (text, false),
            FieldKind.Digits => OnlyDigits(text),
            FieldKind.Identity => OnlyDigits(text) is var (digits, _) && digits.Length is 12 or 9 ? (digits, true) : (OnlyDigits(text).Value, false),
            FieldKind.Name => (text, text.Length > 1 && !text.Any(char.IsDigit)),
            _ => (text, text.Length > 0),
        };
    }

    /// <summary>"12/03/2020", or "ngày 12 tháng 3 năm 2020", also where signs between were read wrongly.</summary>
    public static DateOnly? Day(string text)
    {
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(text))
        {
            if (DateOnly.TryParseExact(piece.Trim('.', ',', ';', ':'), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Likely(day))
            {
                return day;
            }
        }

        return Numbers().Matches(text) is [var d, var m, var y, ..]
            && DateOnly.TryParseExact($"{d.Value}/{m.Value}/{y.Value}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var said) && Likely(said) ? said : null;
    }

    private static bool Likely(DateOnly day) => day.Year is > 1900 and < 2200;

    private static bool Shaped(string pattern, ref string text)
    {
        var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);
        if (match.Success)
        {
            text = (match.Groups.Count > 1 && match.Groups[1].Success ? match.Groups[1] : match).Value.Trim();
        }

        return match.Success;
    }

    // Letters that look like digits are digits where only digits can stand.
    private static (string Value, bool Right) OnlyDigits(string text)
    {
        var digits = string.Concat(text.Select(letter => letter switch { 'O' or 'o' or 'Q' => '0', 'l' or 'I' or '|' => '1', 'S' => '5', 'B' => '8', _ => letter }).Where(char.IsAsciiDigit));
        return (digits, digits.Length > 0);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\d{1,4}")]
    private static partial Regex Numbers();
}
