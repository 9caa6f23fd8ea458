using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Web.Demo;

/// <summary>When the deeds of a sample dossier are done, worked out backwards over the working calendar from today, how much of the promise is used, and how long ago it ended.</summary>
internal sealed class SampleDates
{
    private readonly WorkingCalendar calendar;
    private readonly TimeSpan used;

    public SampleDates(WorkingCalendar calendar, TimeLimit limit, CountingStrategy strategy, SampleDossier sample, DateTimeOffset today)
    {
        this.calendar = calendar;
        var end = Back(today, TimeSpan.FromHours(sample.Ago));
        Allowed = limit.Unit is TimeUnit.Unspecified ? WorkingCalendar.WorkingDay * 3 : limit.IsWithinTheDay ? WithinTheDay(end, sample.Used) : Between(end, limit, strategy);
        used = Allowed * sample.Used;
        Accepted = Back(end, used);
        HandedIn = sample.Fate is SampleFate.Draft or SampleFate.Submitted ? Accepted : Back(Accepted, WorkingCalendar.WorkingDay * (0.2 + (sample.By[^1] % 5 * 0.12)));
        Ended = end;
    }

    /// <summary>The promised time.</summary>
    public TimeSpan Allowed { get; }

    public DateTimeOffset HandedIn { get; }

    public DateTimeOffset Accepted { get; }

    public DateTimeOffset Ended { get; }

    /// <summary>After this share of the time that the work took.</summary>
    public DateTimeOffset After(double share) => calendar.Add(calendar.NextWorkingMoment(Accepted), used * share);

    /// <summary>After this share of the time promised, however it goes.</summary>
    public DateTimeOffset AfterPromised(double share) => calendar.Add(calendar.NextWorkingMoment(Accepted), Allowed * share);

    public DateTimeOffset Later(DateTimeOffset moment, TimeSpan worked) => calendar.Add(calendar.NextWorkingMoment(moment), worked);

    /// <summary>The promise as it would be for a dossier of about that time.</summary>
    private TimeSpan Between(DateTimeOffset about, TimeLimit limit, CountingStrategy strategy)
    {
        var received = calendar.ReceivedAt(about);
        return calendar.Due(received, limit, strategy) is { } due ? calendar.Between(received, due) : WorkingCalendar.WorkingDay * 3;
    }

    /// <summary>What keeps its promise came on the day it ended; what breaks it on the day before, early enough.</summary>
    private TimeSpan WithinTheDay(DateTimeOffset end, double used)
    {
        var today = calendar.Between(VietnamTime.At(VietnamTime.DayOf(end), default), end);
        return used > 1 ? WorkingCalendar.WorkingDay * 1.25 : today > TimeSpan.FromMinutes(15) ? today : TimeSpan.FromMinutes(15);
    }

    /// <summary>The latest moment from which that much working time lies before this one.</summary>
    private DateTimeOffset Back(DateTimeOffset from, TimeSpan worked) => Back(calendar, from, worked);

    internal static DateTimeOffset Back(WorkingCalendar calendar, DateTimeOffset from, TimeSpan worked)
    {
        var (early, late) = (from - TimeSpan.FromDays(20) - (worked * 8), from);
        while (late - early > TimeSpan.FromMinutes(1))
        {
            var middle = early + ((late - early) / 2);
            (early, late) = calendar.Between(middle, from) >= worked ? (middle, late) : (early, middle);
        }

        return early;
    }
}
