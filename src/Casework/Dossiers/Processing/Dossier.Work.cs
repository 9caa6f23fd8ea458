using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Processes.Bpmn;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What of it is open, at which agencies, in whose hands; several pieces at once where the process branches.</content>
internal sealed partial class Dossier
{
    /// <summary>Where in a queue stands what has no hour now: last.</summary>
    internal static readonly DateTimeOffset NotQueued = DateTimeOffset.MaxValue.AddYears(-1);

    /// <summary>Everything that waits for an official; what is done is gone from here.</summary>
    public List<OpenWork> Work { get; } = [];

    /// <summary>The steps that are not left, the oldest first; some wait for nobody's hand but for an answer.</summary>
    public IEnumerable<DossierStep> OpenSteps => Steps.Where(step => step.LeftAt is null).OrderBy(step => step.Order);

    /// <summary>The agencies that have to do with it now.</summary>
    public IEnumerable<string> Agencies => Work.Select(work => work.Agency).Append(ReceivingAgency).Append(CompetentAgency);

    public DossierStep StepOf(OpenWork work) => NotInProcess.Unless(OpenSteps.FirstOrDefault(step => step.Id == work.Step));

    private void OpenFor(WorkKind kind, string agency, Role role, DateTimeOffset now, DateTimeOffset due) => Work.Add(new()
    {
        Id = Guid.CreateVersion7(now),
        Dossier = Id,
        Kind = kind,
        Agency = agency,
        IsElsewhere = IsElsewhere(agency),
        Role = role,
        Due = due,
    });

    /// <summary>Another agency is competent from now on.</summary>
    private void BeSettledBy(string agency, string name)
    {
        (CompetentAgency, CompetentAgencyName) = (agency, name);
        Work.ForEach(work => work.IsElsewhere = IsElsewhere(work.Agency));
    }

    private bool IsElsewhere(string agency) => agency != ReceivingAgency && agency != CompetentAgency;

    /// <summary>A step begins; where people have to do something it lies in a queue from now on.</summary>
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
            Kind = plan.Kind,
            Allotted = plan.Allotted,
            ArrivedAt = now,
            DueAt = now,
        };
        Steps.Add(step);
        if (step.IsWork)
        {
            Work.Add(new()
            {
                Id = step.Id,
                Dossier = Id,
                Kind = Stage is DossierStage.Settled ? WorkKind.Return : WorkKind.Step,
                Step = step.Id,
                Agency = step.Agency,
                IsElsewhere = IsElsewhere(step.Agency),
                Role = step.Role,
                Due = NotQueued,
            });
        }

        Watch(step, plan, now);
        Tick(new(LedgerMove.Entered, now, step.Key, by.Name, Step: Mark(step)), calendars);
        if (plan.Kind is NodeKind.Call)
        {
            Raise(new PartCalled(Id, step.Id, plan.Calls!));
        }
        else if (plan.Kind is NodeKind.Service)
        {
            Raise(new RegisterCalled(Id, step.Id));
        }

        return step;
    }

    private void Leave(DossierStep step, Hand by, DateTimeOffset now, string choice, string? note, CalendarBook calendars)
    {
        step.OfficerName = by.Name;
        step.Officer = new OfficerId(by.Id);
        Close(step, by, now, choice, note, calendars);
    }

    /// <summary>The step is over, whoever ended it.</summary>
    private void Close(DossierStep step, Hand by, DateTimeOffset now, string choice, string? note, CalendarBook calendars)
    {
        step.LeftAt = now;
        step.Choice = choice;
        step.Note = note;
        Work.RemoveAll(work => work.Step == step.Id);
        Timers.RemoveAll(timer => timer.Step == step.Id);
        Tick(new(LedgerMove.Left, now, choice, by.Name, Step: Mark(step)), calendars);
        if (step.Kind is NodeKind.Call && choice != Returned)
        {
            Raise(new PartCalledOff(Id, step.Id));
        }
    }

    /// <summary>What the run's move leads to: steps that are over, steps that begin, and, once the answer is signed and only its hand-over is left, the end of the clock.</summary>
    private void Follow(Course course, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        foreach (var (key, how) in course.Closes)
        {
            if (OpenSteps.FirstOrDefault(step => step.Key == key) is { } over)
            {
                Close(over, by, now, how, null, calendars);
            }
        }

        foreach (var (name, found) in course.LookedUp)
        {
            Note(now, found ? "looked-up" : "looked-up-in-vain", by, name);
        }

        if (Result is not null && EndedAt is null && course.OnlyReturnLeft)
        {
            Stage = DossierStage.Settled;
            Work.RemoveAll(work => work.Question is not null);
            Tick(new(LedgerMove.Ended, now, "result", by.Name, Document: Result.Document), calendars);
            AnswerTheLead();
        }

        foreach (var plan in course.Opens)
        {
            Enter(plan, by, now, calendars);
        }
    }

    /// <summary>Every piece takes its place by the date just worked out, its step's or, where that comes first, the dossier's own; while the clock stands still it stands last.</summary>
    private void Requeue(CalendarBook calendars, DateTimeOffset at)
    {
        foreach (var work in Work.Where(work => work.Step is not null))
        {
            work.Due = StoppedSince is null && Steps.Find(step => step.Id == work.Step) is { } step ? (work.Kind is WorkKind.Step && Due < step.DueAt ? Due.Value : step.DueAt) : NotQueued;
        }

        foreach (var timer in Timers)
        {
            timer.RingsAt = StoppedSince is null && Steps.Find(step => step.Id == timer.Step) is { } step
                ? StepReading.After(timer.Delay, step.ArrivedAt, Ledger, calendars.Of(step.Agency), at) : NotQueued;
        }
    }

    private static StepMark Mark(DossierStep step) => new(step.Id, step.Key, step.Agency, step.Allotted);
}
