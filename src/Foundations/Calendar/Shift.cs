using System.Globalization;

namespace MotCua.Calendar;

/// <summary>An unbroken stretch of office time within one day, such as 07:30-11:30. The closing minute no longer belongs to it.</summary>
public readonly record struct Shift
{
    public Shift(TimeOnly opens, TimeOnly closes)
    {
        if (closes <= opens)
        {
            throw new ArgumentException($"A shift closes after it opens, not {opens:HH\\:mm}-{closes:HH\\:mm}.", nameof(closes));
        }

        (Opens, Closes) = (opens, closes);
    }

    public TimeOnly Opens { get; }

    public TimeOnly Closes { get; }

    public long Ticks => Closes.Ticks - Opens.Ticks;

    public bool Holds(TimeOnly time) => time >= Opens && time < Closes;

    /// <summary>Reads "07:30-11:30,13:00-17:00"; an empty text is a day without office time.</summary>
    public static bool TryParseDay(string? text, out IReadOnlyList<Shift> shifts)
    {
        var found = new List<Shift>();
        shifts = found;
        var parts = (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var part in parts)
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length != 2 || !Time(ends[0], out var opens) || !Time(ends[1], out var closes)
                || closes <= opens || (found.Count > 0 && opens < found[^1].Closes))
            {
                return false;
            }

            found.Add(new(opens, closes));
        }

        return true;

        static bool Time(string text, out TimeOnly time) =>
            TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    public static string Format(IEnumerable<Shift> shifts) => string.Join(',', shifts);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Opens:HH\\:mm}-{Closes:HH\\:mm}");

    /// <summary>What is left of a day when the office is shut between two times.</summary>
    internal static IEnumerable<Shift> Without(IEnumerable<Shift> shifts, TimeOnly from, TimeOnly until)
    {
        foreach (var shift in shifts)
        {
            if (until <= shift.Opens || from >= shift.Closes)
            {
                yield return shift;
                continue;
            }

            if (from > shift.Opens)
            {
                yield return new(shift.Opens, from);
            }

            if (until < shift.Closes)
            {
                yield return new(until, shift.Closes);
            }
        }
    }
}
