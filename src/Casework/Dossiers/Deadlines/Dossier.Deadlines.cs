using MotCua.Calendar;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What is owed when it takes longer than promised.</content>
internal sealed partial class Dossier
{
    public int Extensions => Ledger.Count(entry => entry.Move is LedgerMove.Extended);

    /// <summary>How many working days past its first date it is, begun ones counted; none while it is not.</summary>
    public int DaysLate(DateTimeOffset now, CalendarBook calendars) => FirstDue is { } due && now > due
        ? (int)Math.Ceiling(calendars.Of(CountingAgency).Between(due, now) / WorkingCalendar.WorkingDay)
        : 0;

    /// <summary>The citizen is told why, and until when; the first date stands for ever beside the new one.</summary>
    public void Apologise(string reason, TimeLimit by, int allowed, Hand head, DateTimeOffset now, CalendarBook calendars, Guid sheet)
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        ReasonMissing.If(string.IsNullOrWhiteSpace(reason));
        ApologisedAlready.If(Extensions >= allowed);
        Tick(new(LedgerMove.Extended, now, reason.Trim(), head.Name, Document: sheet, More: by), calendars);
        Note(now, "apologised", head, reason);
        Raise(new DelayApologised(Id, Due));
    }

    /// <summary>The calendar was declared anew; true when a date moved. The entry says so for ever.</summary>
    public bool Recount(Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        if (Replay(Ledger, calendars).IsLike(Ledger[^1].Shown))
        {
            return false;
        }

        var before = Due;
        Tick(new(LedgerMove.Recounted, now, "calendar", by.Name), calendars);
        if (Due != before)
        {
            Note(now, "recounted", by);
        }

        return true;
    }
}
