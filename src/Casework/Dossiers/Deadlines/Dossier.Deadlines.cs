using MotCua.Calendar;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What is owed when it takes longer than promised.</content>
internal sealed partial class Dossier
{
    public int Extensions => Clock.Count(entry => entry.Move is ClockMove.Extended);

    /// <summary>The citizen is told why, and until when; the first date stands for ever beside the new one.</summary>
    public void Apologise(string reason, TimeLimit by, int allowed, Hand head, DateTimeOffset now, WorkingCalendar calendar, Guid sheet)
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        ReasonMissing.If(string.IsNullOrWhiteSpace(reason) || by.Value <= 0);
        ApologisedAlready.If(Extensions >= allowed);
        Tick(new(ClockMove.Extended, now, reason.Trim(), Document: sheet, By: by), calendar);
        Note(now, "apologised", head, reason);
        Raise(new DelayApologised(Id, Due));
    }
}
