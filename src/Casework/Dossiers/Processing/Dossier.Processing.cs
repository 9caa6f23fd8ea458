using MotCua.Calendar;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>From step to step.</content>
internal sealed partial class Dossier
{
    public void Assign(OfficerId officer, string name, Hand by, DateTimeOffset now)
    {
        var step = StepInProcess();
        step.Officer = officer;
        step.OfficerName = name;
        HandlerOfficer = officer;
        Note(now, "assigned", by, name, step.Name);
    }

    /// <summary>The step is done and the next begins; no next step means that only the return of the result is left.</summary>
    public void Complete(string choice, string? note, Hand by, DateTimeOffset now, CalendarBook calendars, StepPlan next)
    {
        var step = StepInProcess();
        Leave(step, by, now, choice, note, calendars);
        Note(now, "step-completed", by, note, step.Name);
        Stage = DossierStage.Processing;
        Enter(next, by, now, calendars);
        Raise(new StepCompleted(Id, step.Key, choice));
    }

    public void Propose(ResultDraft draft) => Draft = draft;

    /// <summary>The clock runs on unless a law says that it waits for this opinion.</summary>
    public Consultation Consult(string agency, string agencyName, string question, string? stopsBy, Hand by, DateTimeOffset now, DateTimeOffset due, CalendarBook calendars)
    {
        StepInProcess();
        ReasonMissing.If(string.IsNullOrWhiteSpace(question));
        var asked = new Consultation
        {
            Id = Guid.CreateVersion7(now),
            Agency = agency,
            AgencyName = agencyName,
            Question = question.Trim(),
            AskedBy = by.Name,
            AskedAt = now,
            DueAt = due,
        };
        Consultations.Add(asked);
        if (!string.IsNullOrWhiteSpace(stopsBy))
        {
            Tick(new(LedgerMove.Stopped, now, Ground(asked), by.Name, stopsBy.Trim()), calendars);
            QueueDue = NotQueued;
        }

        Note(now, "consulted", by, $"{agencyName}: {question.Trim()}");
        return asked;
    }

    public void Answer(Guid consultation, string answer, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null));
        ReasonMissing.If(string.IsNullOrWhiteSpace(answer));
        asked.Answer = answer.Trim();
        asked.AnsweredAt = now;
        asked.AnsweredBy = by.Name;
        if (Ledger.Any(entry => entry.Move is LedgerMove.Stopped && entry.Reason == Ground(asked)) && EndedAt is null)
        {
            Tick(new(LedgerMove.Resumed, now, Ground(asked), by.Name), calendars);
            if (StoppedSince is null)
            {
                BackInTheQueue();
            }
        }

        Note(now, "consultation-answered", by, $"{asked.AgencyName}: {asked.Answer}");
    }

    /// <summary>The law wants money first; the clock stands still until it is there.</summary>
    public void AskForPayment(long amount, string legalBasis, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        ReasonMissing.If(string.IsNullOrWhiteSpace(legalBasis) || amount <= 0);
        Fee += amount;
        Stage = DossierStage.AwaitingPayment;
        Tick(new(LedgerMove.Stopped, now, "payment", by.Name, legalBasis), calendars);
        QueueDue = NotQueued;
        Note(now, "payment-requested", by, legalBasis);
    }

    /// <summary>Which of several fees applies is for the reception to say; from then on no more is taken than is owed.</summary>
    public void TakePayment(long amount, string receipt, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        NothingOwed.If(Stage is DossierStage.Draft or DossierStage.Declined or DossierStage.WithdrawalAsked or DossierStage.Stopped or DossierStage.Delivered);
        NothingOwed.If(Stage is not DossierStage.Submitted && amount > Fee - Paid);
        Paid += amount;
        Note(now, "paid", by, receipt);
        if (Stage is DossierStage.AwaitingPayment && Paid >= Fee)
        {
            Stage = DossierStage.Processing;
            Tick(new(LedgerMove.Resumed, now, "payment", by.Name), calendars);
            BackInTheQueue();
        }
    }

    private DossierStep StepInProcess()
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        return NotInProcess.Unless(CurrentStep);
    }

    private DossierStep Enter(StepPlan plan, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        var step = new DossierStep
        {
            Id = Guid.CreateVersion7(now),
            Order = Steps.Count + 1,
            Key = plan.Key,
            Name = plan.Name,
            Role = plan.Role,
            Agency = plan.Agency,
            Allotted = plan.Allotted,
            ArrivedAt = now,
            DueAt = now,
        };
        Steps.Add(step);
        Tick(new(LedgerMove.Entered, now, step.Key, by.Name, Step: Mark(step)), calendars);
        InHandsOf(plan.Agency, plan.Role, null, step.DueAt);
        return step;
    }

    private void Leave(DossierStep step, Hand by, DateTimeOffset now, string choice, string? note, CalendarBook calendars)
    {
        step.LeftAt = now;
        step.Choice = choice;
        step.Note = note;
        step.OfficerName = by.Name;
        step.Officer ??= new OfficerId(by.Id);
        Tick(new(LedgerMove.Left, now, choice, by.Name, Step: Mark(step)), calendars);
    }

    private static string Ground(Consultation asked) => $"consultation/{asked.Id:N}";

    private static StepMark Mark(DossierStep step) => new(step.Id, step.Key, step.Agency, step.Allotted);

    /// <summary>After a stop the step has again what it had left, and the dossier its place in the queue.</summary>
    private void BackInTheQueue()
    {
        if (CurrentStep is { } step)
        {
            InHandsOf(step.Agency, step.Role, step.Officer, step.DueAt);
        }
    }
}
