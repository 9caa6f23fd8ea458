using MotCua.Kernel;

namespace MotCua.Calendar;

/// <summary>All that one agency had declared, as it stood after one change. Kept for ever, so that a date promised under it can be worked out again.</summary>
internal sealed class CalendarRevision
{
    /// <summary>Counts the changes of all agencies together.</summary>
    public required int Number { get; init; }

    public required string Agency { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    /// <summary>The version that the agency's calendar had then; who changes it names it.</summary>
    public required int Version { get; init; }

    public required List<DeclaredDay> Days { get; init; }

    public required List<DeclaredClosure> Closures { get; init; }

    public required List<DeclaredHours> Hours { get; init; }
}

/// <summary>Every change is kept as a revision, and every cached calendar, in every process, is composed anew.</summary>
internal sealed class ReviseOnceChanged(Database db, Stamps stamps, Numbers numbers, IActorProvider actors, TimeProvider clock) : IReactTo<CalendarChanged>
{
    public async Task React(CalendarChanged happened, CancellationToken cancel)
    {
        var agency = happened.Agency ?? AgencyCalendar.National;
        var calendar = db.AgencyCalendars.Local.Single(one => one.Agency == agency);
        db.Add(new CalendarRevision
        {
            Number = (int)await numbers.Next("calendar", cancel),
            Agency = agency,
            At = clock.GetUtcNow(),
            By = actors.Current.Name,
            Version = calendar.Version,
            Days = [.. calendar.Days.OrderBy(day => day.Day)],
            Closures = [.. calendar.Closures.OrderBy(closure => closure.Day)],
            Hours = [.. calendar.Hours.OrderBy(hours => hours.FromDay)],
        });
        await stamps.Touch(Calendars.Stamp, cancel);
    }
}
