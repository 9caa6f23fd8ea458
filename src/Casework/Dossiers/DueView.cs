using MotCua.Calendar;
using MotCua.Regimes;

namespace MotCua.Dossiers;

/// <summary>How a deadline stands: not counted, finished early, within time, near, past, or standing still.</summary>
public enum DueState { None, Early, OnTime, Near, Late, Paused }

/// <summary>A deadline as people see it; all times are working time.</summary>
public sealed record DueView(
    DueState State,
    DateTimeOffset? StartedAt,
    DateTimeOffset? FirstDue,
    DateTimeOffset? Due,
    TimeSpan Used,
    TimeSpan Allowed,
    TimeSpan Stopped,
    TimeSpan Left,
    DateTimeOffset? EndedAt)
{
    public static readonly DueView Uncounted = new(DueState.None, null, null, null, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, null);

    /// <summary>When the law's own time ends, where the province promised less.</summary>
    public DateTimeOffset? LawDue { get; init; }

    /// <summary>As it stands on what ended without an answer: neither early nor late.</summary>
    internal DueView Unjudged => EndedAt is null ? this : this with { State = DueState.None };

    /// <summary>Past the first promised moment, whatever was agreed later.</summary>
    public bool IsExtended => Due != FirstDue;

    /// <summary>Late is judged on the first date; left and near on the one now promised.</summary>
    internal static DueView Of(LedgerReading clock, DueThresholds thresholds, WorkingCalendar calendar, DateTimeOffset now)
    {
        if (clock.StartedAt is not { } start)
        {
            return Uncounted;
        }

        if (clock.FirstDue is not { } first)
        {
            return Uncounted with { StartedAt = start, Used = clock.Used, Stopped = clock.Stopped, EndedAt = clock.EndedAt };
        }

        var due = clock.Due ?? first;
        var allowed = calendar.Between(start, due) - clock.Stopped;
        var state = clock switch
        {
            { EndedAt: { } end } => end > first ? DueState.Late : calendar.Between(end, first) > TimeSpan.Zero ? DueState.Early : DueState.OnTime,
            { StoppedSince: not null } => DueState.Paused,
            _ when now > first => DueState.Late,
            _ => thresholds.IsNear(clock.Used, allowed) ? DueState.Near : DueState.OnTime,
        };
        // How early it was is counted to the first promise too, by which it is judged.
        var left = calendar.Between(clock.EndedAt ?? now, state is DueState.Early ? first : due);
        return new(state, start, first, due, clock.Used, allowed, clock.Stopped, left, clock.EndedAt) { LawDue = clock.LawDue };
    }
}
