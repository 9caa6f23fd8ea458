using System.Text.Json.Serialization;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using MotCua.Regimes;
using MotCua.Registers;

namespace MotCua.Dossiers;

/// <summary>From where a paper of the dossier came; the vault, the form and a register are the State's or the citizen's own data, never asked twice.</summary>
public enum PaperSource { Missing, Upload, Vault, Counter, Form, Register }

/// <summary>What a register said in place of a paper: which, when, and the fields asked for.</summary>
public sealed record PaperFact(DataSource Source, string SourceName, DateTimeOffset At, IReadOnlyDictionary<string, string> Facts, string? Reference, Guid Reading);

/// <summary>What the clerk found when looking at a paper.</summary>
public enum PaperVerdict { Unchecked, Fit, Unfit }

/// <summary>A file handed in, known by what it holds.</summary>
public sealed record HandedFile(string Sha256, string Name, long Size, string MediaType, int Pages, DateTimeOffset At);

/// <summary>One required paper of one dossier, with what was handed in for it.</summary>
internal sealed class DossierPaper
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    public required int Order { get; init; }

    public required string Name { get; init; }

    public string? PaperType { get; init; }

    /// <summary>Kinds of paper that serve as well.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>Of whom it speaks where that is another than the applicant.</summary>
    public string? About { get; init; }

    public bool Required { get; init; }

    public int Originals { get; init; }

    public int Copies { get; init; }

    public PaperSource Source { get; set; }

    public PaperVerdict Verdict { get; set; }

    public string? Remark { get; set; }

    public Guid? VaultItem { get; set; }

    /// <summary>Newest last; older ones stay, so that the officer sees what was changed.</summary>
    public List<HandedFile> Files { get; set; } = [];

    /// <summary>The e-form itself stands for this paper.</summary>
    public bool IsTheForm { get; init; }

    public bool Digitised { get; set; }

    /// <summary>What was taken from the vault is data of a national or sector database.</summary>
    public bool FromNational { get; set; }

    /// <summary>What stands in its place, where the source is a register.</summary>
    public PaperFact? Fact { get; set; }

    /// <summary>The kinds of paper that do for this one.</summary>
    [JsonIgnore]
    public PaperKinds Kinds => new(PaperType, Alternatives);

    /// <summary>Whether a paper in this name may be the one: of another person where it must speak of another, else of the applicant. A name nobody read may be anybody's, and whoever takes the paper looks at it.</summary>
    public bool MayBeIn(string? holder, string applicant) => holder is null || VietnameseFold.IsSame(holder, applicant) == (About is null);

    [JsonIgnore]
    public bool Reused => Source is PaperSource.Vault or PaperSource.Register;
}

/// <summary>One step of the process, with who had it and for how long.</summary>
internal sealed class DossierStep
{
    public required Guid Id { get; init; }

    public required int Order { get; init; }

    public required string Key { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public required string Agency { get; init; }

    /// <summary>Work for people, or something waited for: a message, an answer, a part at another agency.</summary>
    public required NodeKind Kind { get; init; }

    public bool IsWork => Kind is NodeKind.Task;

    public OfficerId? Officer { get; set; }

    public string? OfficerName { get; set; }

    /// <summary>Working time that the process gives this step.</summary>
    public required TimeSpan Allotted { get; init; }

    public required DateTimeOffset ArrivedAt { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? LeftAt { get; set; }

    public string? Choice { get; set; }

    public string? Note { get; set; }
}

/// <summary>A question to another agency about this dossier; silence is never consent.</summary>
internal sealed class Consultation
{
    public required Guid Id { get; init; }

    public required string Agency { get; init; }

    public required string AgencyName { get; init; }

    /// <summary>A unit of that agency, where it is one that is asked.</summary>
    public UnitId? Unit { get; init; }

    public string? UnitName { get; init; }

    public required string Question { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>Who asked, and is told when no answer comes.</summary>
    public Guid Asker { get; init; }

    public required DateTimeOffset AskedAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Set once, when the hour passed without an answer: the head of those asked and the asker are told. It is no consent.</summary>
    public DateTimeOffset? SilentSince { get; set; }

    /// <summary>Papers sent with the question, and with the answer.</summary>
    public List<HandedFile> QuestionPapers { get; set; } = [];

    public List<HandedFile> AnswerPapers { get; set; } = [];

    public string Addressee => UnitName is { } unit ? $"{AgencyName}, {unit}" : AgencyName;

    public string? Answer { get; set; }

    /// <summary>What the answer comes to, for the process: not read out of the words, but said by those who answer.</summary>
    public Opinion Outcome { get; set; }

    public string? AnsweredBy { get; set; }

    public DateTimeOffset? AnsweredAt { get; set; }

    /// <summary>Urged by the head: with these words, and until when before the silence comes up again.</summary>
    public string? Urged { get; set; }

    public DateTimeOffset? AgainUntil { get; set; }
}

/// <summary>What those who were asked say: nothing either way, yes, or no.</summary>
public enum Opinion { None, Agreed, Disagreed }

/// <summary>The one-stop papers that go with a dossier.</summary>
public enum SheetKind { Acknowledgement, Receipt, Supplement, Refusal, Apology, Stop, Control, Handed }

/// <summary>One line of the dossier's history; never changed, never taken away.</summary>
internal sealed class Happening
{
    public required Guid Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string What { get; init; }

    public required string Who { get; init; }

    public string? Office { get; init; }

    public string? InsteadOf { get; init; }

    public string? Note { get; init; }

    public string? Step { get; init; }
}

/// <summary>How the result reached the citizen.</summary>
public sealed record DeliveryProof(DateTimeOffset At, DossierChannel Channel, string ReceivedBy, string HandedOverBy, string? Note);

/// <summary>The time a procedure gives, as it was published when the dossier was received, and how the rule set counts it.</summary>
public sealed record Allotment(TimeLimit Limit, CountingStrategy Strategy)
{
    /// <summary>What the law allows, where the limit promised is the shorter one of the province.</summary>
    public TimeLimit? LawLimit { get; init; }

    /// <summary>A date once printed is kept when the calendar later gives more time.</summary>
    public bool KeepsPrinted { get; init; } = true;

    /// <summary>Calendar days leave public holidays out.</summary>
    public bool HolidaysSkipped { get; init; }

    /// <summary>Promised within the day if received until then, else by the end of the next; none where the limit says nothing of the kind.</summary>
    public TimeOnly? WithinTheDayUntil { get; init; }

    /// <summary>When who is warned before a deadline.</summary>
    public IReadOnlyList<WarningLevel> Ladder { get; init; } = [];

    public static Allotment Under(RuleSet rules, TimeLimit limit) =>
        new(limit, rules.Counting) { KeepsPrinted = rules.KeepsPrintedDate, HolidaysSkipped = rules.CalendarDaysSkipHolidays, WithinTheDayUntil = limit.IsWithinTheDay ? rules.SameDayTransferUntil : null, Ladder = rules.Warnings };

    /// <summary>When the law's own time would end; none where the promise is the law's.</summary>
    public DateTimeOffset? LawFrom(DateTimeOffset start, WorkingCalendar calendar) => LawLimit is { } law ? calendar.Due(start, law, Strategy, HolidaysSkipped) : null;

    public DateTimeOffset? From(DateTimeOffset start, WorkingCalendar calendar) =>
        WithinTheDayUntil is { } until ? calendar.DueWithinTheDay(start, until) : calendar.Due(start, Limit, Strategy, HolidaysSkipped);
}
