using System.Globalization;
using System.Text.RegularExpressions;

namespace MotCua.Forms.Schema.Texts;

/// <summary>Dates and times as RFC 3339 writes them.</summary>
internal static partial class Moments
{
    public static bool IsDate(string text) =>
        DatePattern().IsMatch(text)
        && int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture) is >= 1 and <= 12 and var month
        && int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture) is >= 1 and var day
        && day <= DateTime.DaysInMonth(LikeYear(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture)), month);

    public static bool IsTime(string text)
    {
        var match = TimePattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var (hour, minute, second, awayHours, awayMinutes) = (Part("h"), Part("m"), Part("s"), Part("oh"), Part("om"));
        if (hour > 23 || minute > 59 || second > 60 || awayHours > 23 || awayMinutes > 59)
        {
            return false;
        }

        // A leap second falls at the end of a day in UTC and nowhere else.
        var away = ((awayHours * 60) + awayMinutes) * (match.Groups["sign"].Value == "-" ? -1 : 1);
        return second < 60 || ((hour * 60) + minute - away + 2880) % 1440 == 1439;
    }

    public static bool IsDateTime(string text) => text.Length > 11 && text[10] is 'T' or 't' && IsDate(text[..10]) && IsTime(text[11..]);

    public static bool IsDuration(string text) => DurationPattern().IsMatch(text);

    private static int LikeYear(int year) => year == 0 ? 2000 : year;

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(\.[0-9]+)?([Zz]|(?<sign>[+-])(?<oh>[0-9]{2}):(?<om>[0-9]{2}))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TimePattern();

    [GeneratedRegex(@"^P([0-9]+W|(?=[0-9T])([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)?(T(?=[0-9])([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S))?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex DurationPattern();
}
