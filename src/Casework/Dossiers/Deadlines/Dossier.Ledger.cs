using MotCua.Calendar;
using MotCua.Dossiers.Deadlines;

namespace MotCua.Dossiers;

/// <content>The ledger: the only place where dates come from.</content>
internal sealed partial class Dossier
{
    /// <summary>Clocks of two servers may differ by so much.</summary>
    private static readonly TimeSpan WarnedMeanwhile = TimeSpan.FromMinutes(1);

    /// <summary>When the next rung of the ladder is reached, of the dossier's own date or of a step that lies in no queue; what lies in one notes its own (<see cref="OpenWork.NextWarning"/>). None while it stands still.</summary>
    public DateTimeOffset? NextWarning { get; private set; }

    /// <summary>No deadline of it ever came near enough that somebody was told; false of dossiers older than this mark.</summary>
    public bool NobodyWarned { get; private init; }

    /// <summary>Somebody was warned of one of its dates, or is being warned at this very moment.</summary>
    private bool IsWarnedOf(DateTimeOffset now) => !NobodyWarned || NextWarning <= now + WarnedMeanwhile || Work.Exists(work => work.NextWarning <= now + WarnedMeanwhile);

    public LedgerReading Read(CalendarBook calendars, DateTimeOffset now) => LedgerReading.Of(Ledger, Allotment, calendars.Of(CountingAgency), now);

    /// <summary>One more entry in the ledger; all dates are worked out anew from the whole of it.</summary>
    private void Tick(LedgerEntry entry, CalendarBook calendars)
    {
        entry = entry with { Number = Ledger.Count + 1 };
        List<LedgerEntry> ledger = [.. Ledger, entry];
        var reading = LedgerReading.Of(ledger, Allotment, calendars.Of(CountingAgency), entry.At);
        var shown = Shown(ledger, reading, calendars, entry.At);
        ledger[^1] = entry with { Shown = shown };
        Ledger = ledger;
        (AcceptedAt, FirstDue, Due, EndedAt, EndedLate) = (reading.StartedAt, reading.FirstDue, reading.Due, reading.EndedAt, reading.EndedLate);
        (LawDue, StoppedSince, StoppedFor, CountedAt) = (reading.LawDue, reading.StoppedSince, reading.Stopped, entry.At);
        foreach (var (open, due) in shown.Steps)
        {
            if (Steps.Find(step => step.Id == open) is { } step)
            {
                step.DueAt = due;
            }
        }

        Requeue(calendars, entry.At);
        Expect(calendars, entry.At);
    }

    /// <summary>When whose next rung is reached, noted where it changes least: a step's with the piece of work that comes and goes with it, so that no index of the dossier is written for it.</summary>
    private void Expect(CalendarBook calendars, DateTimeOffset at)
    {
        var rungs = WarningReading.Of(this, calendars, at).ToArray();
        var isRunning = StoppedSince is null && EndedAt is null;
        NextWarning = Next(NextWarning, WarningReading.Next(rungs, this, at));
        foreach (var work in Work)
        {
            work.NextWarning = Next(work.NextWarning, WarningReading.Next(rungs, work, at));
        }

        // One that was reached and not yet looked at is not passed over.
        DateTimeOffset? Next(DateTimeOffset? noted, DateTimeOffset? next) => isRunning && noted <= at ? noted : next;
    }

    /// <summary>The dates that a stretch of the ledger led to under the calendars of its last hour.</summary>
    public ShownDates Replay(IReadOnlyList<LedgerEntry> until, CalendarBook calendars)
    {
        // The first date is worked out from nothing; only later entries may lean on its having been printed.
        until = until is [var first] ? [first with { Shown = ShownDates.None }] : until;
        return Shown(until, LedgerReading.Of(until, Allotment, calendars.Of(CountingAgency), until[^1].At), calendars, until[^1].At);
    }

    /// <summary>The dates that follow from a ledger under these calendars; at the end also what each agency used.</summary>
    private static ShownDates Shown(IReadOnlyList<LedgerEntry> ledger, LedgerReading reading, CalendarBook calendars, DateTimeOffset at)
    {
        var steps = StepReading.Of(ledger, calendars, at);
        return new(reading.FirstDue, reading.Due, calendars.Revision, [.. steps.Where(step => step.LeftAt is null).Select(step => new StepDate(step.Step.Step, step.DueAt))])
        {
            Agencies = ledger[^1].Move is LedgerMove.Ended ? [.. AgencyReading.Of(ledger, calendars, at).Select(agency => new AgencyTime(agency.Agency, agency.Used))] : null,
        };
    }
}
