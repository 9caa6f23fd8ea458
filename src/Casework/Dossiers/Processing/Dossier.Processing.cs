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
    public void Complete(string choice, string? note, Hand by, DateTimeOffset now, WorkingCalendar calendar, StepPlan next)
    {
        var step = StepInProcess();
        Leave(step, by, now, choice, note);
        Note(now, "step-completed", by, note, step.Name);
        Stage = DossierStage.Processing;
        Enter(next, now, calendar);
        Raise(new StepCompleted(Id, step.Key, choice));
    }

    public void Propose(ResultDraft draft) => Draft = draft;

    public Consultation Consult(string agency, string agencyName, string question, Hand by, DateTimeOffset now, DateTimeOffset due)
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
        Note(now, "consulted", by, $"{agencyName}: {question.Trim()}");
        return asked;
    }

    public void Answer(Guid consultation, string answer, Hand by, DateTimeOffset now)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null));
        ReasonMissing.If(string.IsNullOrWhiteSpace(answer));
        asked.Answer = answer.Trim();
        asked.AnsweredAt = now;
        asked.AnsweredBy = by.Name;
        Note(now, "consultation-answered", by, $"{asked.AgencyName}: {asked.Answer}");
    }

    /// <summary>The law wants money first; the clock stands still until it is there.</summary>
    public void AskForPayment(long amount, string legalBasis, Hand by, DateTimeOffset now, WorkingCalendar calendar)
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        ReasonMissing.If(string.IsNullOrWhiteSpace(legalBasis) || amount <= 0);
        Fee += amount;
        Stage = DossierStage.AwaitingPayment;
        Tick(new(ClockMove.Stopped, now, "payment", legalBasis), calendar);
        QueueDue = NotQueued;
        Note(now, "payment-requested", by, legalBasis);
    }

    public void TakePayment(long amount, string receipt, Hand by, DateTimeOffset now, WorkingCalendar calendar)
    {
        Paid += amount;
        Note(now, "paid", by, receipt);
        if (Stage is DossierStage.AwaitingPayment && Paid >= Fee)
        {
            Stage = DossierStage.Processing;
            Tick(new(ClockMove.Resumed, now, "paid"), calendar);
            ResumeStep(calendar);
        }
    }

    private DossierStep StepInProcess()
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        return NotInProcess.Unless(CurrentStep);
    }

    private void Enter(StepPlan plan, DateTimeOffset now, WorkingCalendar calendar)
    {
        var step = StepFrom(plan, now, calendar, Steps.Count + 1);
        Steps.Add(step);
        InHandsOf(plan.Agency, plan.Role, null, step.DueAt);
    }

    private static void Leave(DossierStep step, Hand by, DateTimeOffset now, string choice, string? note)
    {
        step.LeftAt = now;
        step.Choice = choice;
        step.Note = note;
        step.OfficerName = by.Name;
        step.Officer ??= new OfficerId(by.Id);
    }

    private static DossierStep StepFrom(StepPlan plan, DateTimeOffset now, WorkingCalendar calendar, int order) => new()
    {
        Id = Guid.CreateVersion7(now),
        Order = order,
        Key = plan.Key,
        Name = plan.Name,
        Role = plan.Role,
        Agency = plan.Agency,
        Allotted = plan.Allotted,
        ArrivedAt = now,
        DueAt = calendar.Add(calendar.NextWorkingMoment(now), plan.Allotted),
    };

    /// <summary>After a stop the step has again what it had left, and the dossier its place in the queue.</summary>
    private void ResumeStep(WorkingCalendar calendar)
    {
        if (CurrentStep is not { } step || Clock is not [.., { Move: ClockMove.Stopped } stop, { Move: ClockMove.Resumed } resumed])
        {
            return;
        }

        step.DueAt = calendar.Add(step.DueAt, calendar.Between(stop.At, resumed.At));
        InHandsOf(step.Agency, step.Role, step.Officer, step.DueAt);
    }
}
