using MotCua.Calendar;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <content>What it waits for besides people's work: answers, timers, and the parts that other agencies do under one lead.</content>
internal sealed partial class Dossier
{
    private const string Returned = "returned";

    public List<RunningTimer> Timers { get; } = [];

    /// <summary>For a part: the dossier that the citizen handed in, and its step that waits for the part.</summary>
    public DossierId? Lead { get; private init; }

    public Guid? LeadStep { get; private init; }

    /// <summary>The part that another agency does of a file handed in once: its answers and papers are those of the lead, handed over by reference.</summary>
    public static Dossier AsPart(DossierId id, string requestNumber, Grounds grounds, Places places, Dossier lead, DossierStep step, DateTimeOffset now)
    {
        var parties = new Parties(lead.Applicant, lead.ApplicantName, lead.ApplicantNumber, lead.ApplicantPhone, lead.ApplicantAddress, lead.Submitter, lead.SubmitterName, lead.AssistedBy) { Agency = lead.RequestedBy };
        var part = New(id, requestNumber, grounds, parties, places, lead.Channel, lead.ReturnBy, now, lead.Id, step.Id);
        part.Stage = DossierStage.Submitted;
        part.SubmittedAt = now;
        part.Answers = lead.Answers;
        part.FormVersion = lead.FormVersion;
        part.Papers = [.. lead.Papers.Where(paper => paper.Source is not PaperSource.Missing).Select((paper, order) => Copy(paper, order))];
        if (lead.Result is { IsRefusal: false } result)
        {
            part.Papers = [.. part.Papers, ResultPaper("lead", part.Papers.Count, result)];
        }

        return part;
    }

    /// <summary>The citizen pays once, for all parts together.</summary>
    public void TakeOver(long fee) => Fee += fee;

    /// <summary>What was waited for has come, or a part has.</summary>
    public void GoOn(Course course, Hand by, DateTimeOffset now, CalendarBook calendars) => Follow(course, by, now, calendars);

    /// <summary>A step is left because what was asked for is waited for from now on.</summary>
    public void Await(OpenWork work, Onward onward, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        Leave(StepOf(work), by, now, onward.Choice, null, calendars);
        Follow(onward.Course, by, now, calendars);
    }

    /// <summary>A timer of the drawing rings; one that interrupts ends the step it watches.</summary>
    public void Ring(RunningTimer timer, string name, Course course, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        Timers.Remove(timer);
        Note(now, "timer-rang", by, name, Steps.Find(step => step.Id == timer.Step)?.Name);
        Follow(course, by, now, calendars);
    }

    /// <summary>No answer within its time: that is no consent, the head has to deal with it.</summary>
    public void Escalate(RunningTimer timer, Hand by, DateTimeOffset now)
    {
        Timers.Remove(timer);
        if (OpenSteps.FirstOrDefault(step => step.Id == timer.Step) is { } step && !(step.Kind is NodeKind.Message && Work.Exists(work => work.Question is not null)))
        {
            Work.Add(new() { Id = Guid.CreateVersion7(now), Dossier = Id, Kind = WorkKind.Silence, Step = step.Id, Agency = CompetentAgency, Role = Role.Leader, Due = step.DueAt });
            Note(now, "escalated", by, null, step.Name);
        }
    }

    /// <summary>The head urges the silent agency; a working day later the silence comes up again.</summary>
    public void Urge(OpenWork silence, string words, Hand head, DateTimeOffset now, CalendarBook calendars)
    {
        ReasonMissing.If(string.IsNullOrWhiteSpace(words));
        if (silence.Question is { } question)
        {
            UrgeAsked(question, words, now, calendars);
            Work.Remove(silence);
            Note(now, "urged", head, $"{Consultations.Find(one => one.Id == question)!.Addressee}: {words.Trim()}");
            return;
        }

        var step = StepOf(silence);
        Work.Remove(silence);
        var calendar = calendars.Of(step.Agency);
        var used = calendar.Between(calendar.NextWorkingMoment(step.ArrivedAt), now) - StepReading.Still(Ledger, step.ArrivedAt, calendar, now);
        Timers.Add(new()
        {
            Id = Guid.CreateVersion7(now),
            Dossier = Id,
            Step = step.Id,
            Delay = used + WorkingCalendar.WorkingDay,
            RingsAt = calendar.Add(calendar.NextWorkingMoment(now), WorkingCalendar.WorkingDay),
        });
        Note(now, "urged", head, words, step.Name);
    }

    /// <summary>The same words stand in the part, for those who are urged.</summary>
    public void BeUrged(string words, Hand head, DateTimeOffset now) => Note(now, "urged", head, words);

    /// <summary>The part is over: its answer goes on in the lead, its paper lies with the lead's.</summary>
    public void TakeBack(Dossier part, Course course, Hand by, DateTimeOffset now, CalendarBook calendars)
    {
        var step = OpenSteps.First(step => step.Id == part.LeadStep);
        if (part.Result is { } result)
        {
            Papers = [.. Papers, ResultPaper($"part-{step.Key}-{step.Order}", Papers.Count, result)];
        }

        step.OfficerName = by.Name;
        Close(step, by, now, Returned, part.Result?.Number, calendars);
        Note(now, part.Result switch { null => "part-stopped", { IsRefusal: true } => "part-refused", _ => "part-returned" }, by, $"{part.Code}: {part.Result?.Title ?? part.PlainName}", step.Name);
        Follow(course, by, now, calendars);
    }

    /// <summary>What gateways are told of this part: silence never gets here.</summary>
    public string AnswerGiven => Result is not { } result ? "none" : result.IsRefusal ? "disagreed" : "agreed";

    private void AnswerTheLead()
    {
        if (Lead is { } lead)
        {
            Raise(new PartAnswered(Id, lead));
        }
    }

    /// <summary>Timers of the drawing, and for an answer of another agency the time it has: past that somebody must ask again.</summary>
    private void Watch(DossierStep step, StepPlan plan, DateTimeOffset now)
    {
        foreach (var (node, delay) in plan.Timers)
        {
            Timers.Add(new() { Id = Guid.CreateVersion7(now), Dossier = Id, Step = step.Id, Node = node, Delay = delay, RingsAt = NotQueued });
        }

        if ((step.Kind is NodeKind.Call || plan.Calls == ProcessMessages.AgencyAnswered) && step.Allotted > TimeSpan.Zero)
        {
            Timers.Add(new() { Id = Guid.CreateVersion7(now), Dossier = Id, Step = step.Id, Delay = step.Allotted, RingsAt = NotQueued });
        }
    }

    private static DossierPaper Copy(DossierPaper paper, int order) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = paper.Key,
        Order = order,
        Name = paper.Name,
        PaperType = paper.PaperType,
        Alternatives = paper.Alternatives,
        About = paper.About,
        Fact = paper.Fact,
        Originals = paper.Originals,
        Copies = paper.Copies,
        IsTheForm = paper.IsTheForm,
        Required = paper.Required,
        Source = paper.Source,
        Verdict = paper.Verdict,
        VaultItem = paper.VaultItem,
        Files = [.. paper.Files],
        Digitised = paper.Digitised,
        FromNational = paper.FromNational,
    };

    private static DossierPaper ResultPaper(string key, int order, DossierResult result) => new()
    {
        Id = Guid.CreateVersion7(),
        Key = key,
        Order = order,
        Name = result.Title,
        Source = PaperSource.Vault,
        Verdict = PaperVerdict.Fit,
        Files = [new(result.Sha256, $"{result.Number.Replace('/', '-')}.pdf", result.Size, "application/pdf", 1, result.SignedAt)],
    };
}
