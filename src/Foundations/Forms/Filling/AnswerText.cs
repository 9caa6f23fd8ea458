using System.Globalization;
using System.Text;

namespace MotCua.Forms.Filling;

/// <summary>How people in Vietnam write texts, numbers and days, and how answers keep them.</summary>
internal static class AnswerText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    private static readonly string[] DayPatterns =
        ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d M yyyy"];

    private static readonly string[] TimePatterns = ["H:m", "H'h'm", "H'h'", "H' giờ 'm", "H'g'm", "H.m"];

    /// <summary>NFC, trimmed, no control characters; line breaks only where the question has many lines.</summary>
    public static string Clean(string text, bool manyLines)
    {
        var composed = text.Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var kept = new StringBuilder(composed.Length);
        foreach (var sign in composed)
        {
            if (sign == '\n' && manyLines)
            {
                kept.Append(sign);
            }
            else if (char.IsWhiteSpace(sign))
            {
                if (kept.Length > 0 && kept[^1] is not (' ' or '\n'))
                {
                    kept.Append(' ');
                }
            }
            else if (!char.IsControl(sign) && sign is not ('\u200B' or '\uFEFF'))
            {
                kept.Append(sign);
            }
        }

        return kept.ToString().Trim();
    }

    /// <summary>"1.234,5", "1234.5", "180,5", "1 234".</summary>
    public static bool TryNumber(string text, out decimal number)
    {
        var bare = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        var (dots, commas) = (bare.Count(sign => sign == '.'), bare.Count(sign => sign == ','));
        var lastDot = bare.LastIndexOf('.');
        var lastComma = bare.LastIndexOf(',');
        var isDecimalDot = dots == 1 && ((commas > 0 && lastDot > lastComma) || (commas == 0 && (bare.Length - lastDot - 1 != 3 || bare.StartsWith("0.", StringComparison.Ordinal))));
        var isDecimalComma = commas == 1 && !isDecimalDot && (dots == 0 || lastComma > lastDot);
        var point = isDecimalDot ? lastDot : isDecimalComma ? lastComma : bare.Length;
        var whole = bare[..point].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        var written = point < bare.Length ? $"{whole}.{bare[(point + 1)..]}" : whole;
        return decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayPatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    public static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, TimePatterns, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string StoredDay(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As it stands in a box to be typed over: "186,4".</summary>
    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',');

    /// <summary>As it is read: "1.186,4".</summary>
    public static string ReadableNumber(decimal number) => number.ToString("#,##0.############", Vietnamese);
}
