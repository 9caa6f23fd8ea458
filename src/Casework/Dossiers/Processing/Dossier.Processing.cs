using MotCua.Calendar;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>From step to step.</content>
internal sealed partial class Dossier
{
    public void Assign(OpenWork work, OfficerId officer, string name, Hand by, DateTimeOffset now, AbsenceCard? away = null)
    {
        var step = StepInProcess(work);
        step.Officer = officer;
        step.OfficerName = name;
        work.Officer = officer;
        Note(now, away is null ? "assigned" : "assigned-to-stand-in", by, away is null ? name : $"{name} ({away.OfficerName}: {away.Reason}, {away.Period.From:dd/MM/yyyy} – {away.Period.Until!.Value.AddDays(-1):dd/MM/yyyy})", step.Name);
    }

    /// <summary>The step is done, and what follows from it begins.</summary>
    public void Complete(OpenWork work, string choice, string? note, Hand by, DateTimeOffset now, CalendarBook calendars, Course course)
    {
        var (step, warned) = (StepInProcess(work), IsWarnedOf(now));
        Leave(step, by, now, choice, note, calendars);
        Note(now, "step-completed", by, note, step.Name);
        Stage = DossierStage.Processing;
        Follow(course, by, now, calendars);
        Raise(new StepCompleted(Id, step.Key, choice));
        if (warned)
        {
            Raise(new WarnedStepDone(Id));
        }
    }

    public void Propose(ResultDraft draft) => Draft = draft;

    /// <summary>The clock runs on unless a law says that it waits for this opinion.</summary>
    public Consultation Consult(string agency, string agencyName, UnitCard? unit, string question, string? stopsBy, Hand by, DateTimeOffset now, DateTimeOffset due, CalendarBook calendars)
    {
        MustBeInProcess();
        NothingWritten.If(string.IsNullOrWhiteSpace(question));
        var asked = new Consultation
        {
            Id = Guid.CreateVersion7(now),
            Agency = agency,
            AgencyName = agencyName,
            Unit = unit?.Id,
            UnitName = unit?.Name,
            Asker = by.Id,
            Question = question.Trim(),
            AskedBy = by.Name,
            AskedAt = now,
            DueAt = due,
        };
        Consultations.Add(asked);
        if (!string.IsNullOrWhiteSpace(stopsBy))
        {
            Tick(new(LedgerMove.Stopped, now, Ground(asked), by.Name, stopsBy.Trim()), calendars);
        }

        Note(now, "consulted", by, $"{asked.Addressee}: {question.Trim()}");
        return asked;
    }

    public void Answer(Guid consultation, string answer, Opinion outcome, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        var asked = NoSuchConsultation.Unless(Consultations.FirstOrDefault(one => one.Id == consultation && one.AnsweredAt is null));
        NothingWritten.If(string.IsNullOrWhiteSpace(answer));
        asked.Answer = answer.Trim();
        asked.Outcome = outcome;
        Work.RemoveAll(work => work.Question == asked.Id);
        asked.AnsweredAt = now;
        asked.AnsweredBy = by.Name;
        if (Ledger.Any(entry => entry.Move is LedgerMove.Stopped && entry.Reason == Ground(asked)) && EndedAt is null)
        {
            Tick(new(LedgerMove.Resumed, now, Ground(asked), by.Name), calendars);
        }

        Note(now, "consultation-answered", by, $"{asked.Addressee}: {asked.Answer}");
    }

    /// <summary>The law wants money first; the clock stands still until it is there.</summary>
    public void AskForPayment(long amount, string legalBasis, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);
        ReasonMissing.If(string.IsNullOrWhiteSpace(legalBasis) || amount <= 0);
        Fee += amount;
        Stage = DossierStage.AwaitingPayment;
        Tick(new(LedgerMove.Stopped, now, "payment", by.Name, legalBasis), calendars);
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
        }
    }

    private void MustBeInProcess() => NotInProcess.Unless(Stage is DossierStage.Accepted or DossierStage.Processing);

    private DossierStep StepInProcess(OpenWork work)
    {
        MustBeInProcess();
        return StepOf(work);
    }

    private static string Ground(Consultation asked) => $"consultation/{asked.Id:N}";
}
