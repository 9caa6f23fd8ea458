using MotCua.Calendar;

namespace MotCua.Dossiers;

/// <summary>What moves a clock of a dossier or of one of its steps.</summary>
public enum LedgerMove
{
    /// <summary>Officially received: the time promised to the citizen begins.</summary>
    Started,

    /// <summary>A step began; handing over to another agency is this too.</summary>
    Entered,

    /// <summary>A step was finished.</summary>
    Left,

    /// <summary>The time stands still on a ground in law.</summary>
    Stopped,

    /// <summary>That ground is gone.</summary>
    Resumed,

    /// <summary>A new date beside the first one, with an apology.</summary>
    Extended,

    /// <summary>Days or hours of the calendar were declared anew, and dates moved with them.</summary>
    Recounted,

    /// <summary>From now on it runs on another version of its process; no promised date moves.</summary>
    Moved,

    /// <summary>Settled, or stopped for good.</summary>
    Ended,

    /// <summary>Handed over to the agency that became competent; the clock runs on.</summary>
    Ceded,
}

/// <summary>One happening that moved a clock: when, on what ground, by what document, by whom, and the dates that followed from it. Entries are only ever added.</summary>
public sealed record LedgerEntry(
    LedgerMove Move,
    DateTimeOffset At,
    string Reason,
    string By,
    string? LegalBasis = null,
    Guid? Document = null,
    TimeLimit? More = null,
    StepMark? Step = null)
{
    /// <summary>Counts from 1.</summary>
    public int Number { get; init; }

    /// <summary>Of a hand-over between agencies: which gave it and which took it.</summary>
    public string? From { get; init; }

    public string? To { get; init; }

    /// <summary>The dates as everybody saw them from then on.</summary>
    public ShownDates Shown { get; init; } = ShownDates.None;
}

/// <summary>Which step began or ended, where, and how much working time it has.</summary>
public sealed record StepMark(Guid Step, string Key, string Agency, TimeSpan Allotted);

/// <summary>The first date, the one now promised, the revision of the calendars they were counted by, and when each open step is due.</summary>
public sealed record ShownDates(DateTimeOffset? FirstDue, DateTimeOffset? Due, int Calendar, IReadOnlyList<StepDate> Steps)
{
    internal static readonly ShownDates None = new(null, null, 0, []);

    /// <summary>What each agency used in all, stated once, when the dossier ended; entries of before agencies were read have none.</summary>
    public IReadOnlyList<AgencyTime>? Agencies { get; init; }

    public bool IsLike(ShownDates other) => FirstDue == other.FirstDue && Due == other.Due && Steps.SequenceEqual(other.Steps)
        && (Agencies is null || other.Agencies is null || Agencies.SequenceEqual(other.Agencies));
}

/// <summary>The working time that one agency used.</summary>
public readonly record struct AgencyTime(string Agency, TimeSpan Used);

/// <summary>When one open step is due.</summary>
public readonly record struct StepDate(Guid Step, DateTimeOffset Due);
