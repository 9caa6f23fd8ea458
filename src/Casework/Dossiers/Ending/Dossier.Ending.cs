using MotCua.Calendar;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>Ends without a result.</content>
internal sealed partial class Dossier
{
    /// <summary>How a step ends under which the dossier is stopped: nobody did it.</summary>
    internal const string CutOff = "stopped";

    private bool CanStillStop => NationalStates.IsOpen(Stage) && Result is null;

    /// <summary>The citizen wants it back. Before acceptance nothing is left to stop.</summary>
    public void AskToWithdraw(string reason, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        TooLateToStop.Unless(CanStillStop && Stage is not DossierStage.WithdrawalAsked);
        Note(now, "withdrawal-requested", by, reason);
        if (Code is null)
        {
            Stage = DossierStage.Stopped;
            AnswerDue = null;
            Work.Clear();
            Raise(new DossierStopped(Id));
            return;
        }

        Tick(new(LedgerMove.Stopped, now, "withdrawal", by.Name), calendars);
        Stage = DossierStage.WithdrawalAsked;
        Work.Clear();
        OpenFor(WorkKind.Withdrawal, ReceivingAgency, Role.Clerk, now, now);
    }

    /// <summary>Stopped with its notice, on the citizen's request or on a ground in law.</summary>
    public void Stop(string ground, Hand by, DateTimeOffset now, CalendarBook calendars, Guid? notice)
    {
        TooLateToStop.Unless(CanStillStop && Code is not null);
        ReasonMissing.If(string.IsNullOrWhiteSpace(ground));
        foreach (var step in OpenSteps.ToArray())
        {
            Close(step, by, now, CutOff, ground, calendars);
        }

        Stage = DossierStage.Stopped;
        Tick(new(LedgerMove.Ended, now, "stopped", by.Name, ground, notice), calendars);
        Work.Clear();
        Note(now, "stopped", by, ground);
        AnswerTheLead();
        Raise(new DossierStopped(Id));
    }
}
