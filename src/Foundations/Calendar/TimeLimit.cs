namespace MotCua.Calendar;

/// <summary>In what a time limit is stated.</summary>
public enum TimeUnit { WorkingDay, Day, Hour, Month, Unspecified }

/// <summary>How long an agency may take, as the published procedure states it; the raw words are kept beside the number.</summary>
public sealed record TimeLimit(decimal Value, TimeUnit Unit, string? Raw = null)
{
    /// <summary>
    /// The working time that the limit holds in an ordinary week, whole working days of calendar ones; none when no unit is stated.
    /// For planning steps only: a real deadline is reckoned on a calendar.
    /// </summary>
    public TimeSpan? Nominal => Unit switch
    {
        TimeUnit.WorkingDay => new((long)(Value * WorkingCalendar.WorkingDay.Ticks)),
        TimeUnit.Hour => new((long)(Value * TimeSpan.TicksPerHour)),
        TimeUnit.Day => InWorkingDays(Value),
        TimeUnit.Month => InWorkingDays(Value * 30),
        _ => null,
    };

    /// <summary>
    /// Published as "within the day": settled by closing time of the day of reception, or of the next working day if it came late.
    /// The national catalogue has no unit for it and writes one working day beside these words.
    /// </summary>
    public bool IsWithinTheDay => Unit is TimeUnit.WorkingDay && Value is > 0 and <= 1 && Raw?.TrimStart().StartsWith("Trong ngày", StringComparison.OrdinalIgnoreCase) == true;

    private static TimeSpan InWorkingDays(decimal days) => WorkingCalendar.WorkingDay * (double)Math.Max(decimal.Floor(days * 5 / 7), days > 0 ? 1 : 0);
}

/// <summary>How days are counted towards a deadline.</summary>
public enum CountingStrategy
{
    /// <summary>Civil Code articles 147 and 148: the first day is not counted; due when the office closes on the last.</summary>
    CivilCode,

    /// <summary>One-stop practice: a working day is eight working hours from the moment of acceptance; due at a clock time.</summary>
    RunningHours,
}

/// <summary>A deadline and what it rests on.</summary>
/// <param name="ReceivedAt">The moment the count starts: reception, moved into office time.</param>
/// <param name="DueAt">None when the limit states no unit, so that nobody can say when it ends.</param>
/// <param name="UnannouncedYears">Years touched for which no holiday notice is known: the date may still move.</param>
public sealed record Reckoning(DateTimeOffset ReceivedAt, DateTimeOffset? DueAt, IReadOnlyList<int> UnannouncedYears)
{
    public bool IsFirm => UnannouncedYears.Count == 0;
}
