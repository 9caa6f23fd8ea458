using MotCua.Documents;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Ending;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;

namespace MotCua.Dossiers.Tracking;

/// <summary>Everything about one dossier, for those who may see all of it.</summary>
public sealed record DossierView(
    DossierId Id,
    int Version,
    string? Code,
    string RequestNumber,
    DossierStage Stage,
    int? NationalState,
    DossierChannel Channel,
    DossierChannel ReturnBy,
    string Procedure,
    Guid ProcedureVersion,
    string ProcedureName,
    string PlainName,
    string Case,
    string RuleSet,
    PersonId Applicant,
    string ApplicantName,
    string ApplicantNumber,
    string? ApplicantPhone,
    string? ApplicantAddress,
    string SubmitterName,
    bool Assisted,
    string ReceivingAgency,
    string CompetentAgency,
    string CompetentAgencyName,
    Guid? Form,
    string Answers,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? AnswerDue,
    DueView Due,
    long Fee,
    long Paid,
    IReadOnlyList<WorkView> Work,
    IReadOnlyList<PaperView> Papers,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<SupplementView> Supplements,
    IReadOnlyList<ConsultationView> Consultations,
    IReadOnlyList<HappeningView> History,
    IReadOnlyList<SheetView> Sheets,
    ResultDraft? Draft,
    DossierResult? Result,
    DeliveryProof? Delivery)
{
    public string Field { get; init; } = "";

    /// <summary>Of which group where it is an internal request of an agency.</summary>
    public InternalGroup? Internal { get; init; }

    /// <summary>The code of the agency that asks.</summary>
    public string? RequestedBy { get; init; }

    /// <summary>The assignment by which the agency decides; none where it is competent by the wording.</summary>
    public AuthorityView? Authority { get; init; }

    /// <summary>A copy is to be certified from an original.</summary>
    public bool AsksForCertifiedCopy { get; init; }

    /// <summary>The last hand-over to an agency that became competent.</summary>
    public CededView? Ceded { get; init; }

    /// <summary>Where it stands in its process, for those who are shown the drawing.</summary>
    public RunView? Run { get; init; }

    /// <summary>How each agency that had it in hand kept its own time.</summary>
    public IReadOnlyList<AgencyView> Agencies { get; init; } = [];

    /// <summary>The signatures on its result, as they were found when it was issued.</summary>
    public IReadOnlyList<SignatureFinding> ResultSignatures { get; init; } = [];

    /// <summary>By what its forms were confirmed, the filing first.</summary>
    public IReadOnlyList<ConfirmationView> Confirmations { get; init; } = [];

    /// <summary>What follows when it ended without a result.</summary>
    public Consequences? Consequences { get; init; }

    /// <summary>A further request for more that lies before the head.</summary>
    public LaidRequest? BeforeTheHead { get; init; }

    /// <summary>For a file handed in once for several agencies: what each of the others does of it.</summary>
    public IReadOnlyList<PartView> Parts { get; init; } = [];

    /// <summary>For a part: the file that the citizen handed in.</summary>
    public LeadView? Lead { get; init; }

    /// <summary>Of the open pieces the one that the reader is likely to mean: their own before others', the older before the newer.</summary>
    public WorkView? AtHand => Work is [var first, ..] ? first : null;

    public string? HandlerAgency => AtHand?.Agency;

    public Role? HandlerRole => AtHand?.Role;

    public IReadOnlyList<ChoiceView> Choices => AtHand?.Choices ?? [];
}

/// <summary>From when another agency settles it, instead of which, and by which documents.</summary>
public sealed record CededView(DateTimeOffset At, string From, string To, string Basis);

/// <summary>One agency's own time with the dossier.</summary>
public sealed record AgencyView(string Name, AgencyReading Time);

/// <summary>A further request for more and when it was laid before the head.</summary>
public sealed record LaidRequest(Guid Id, string Ground, string OfficerName, DateTimeOffset At);

/// <summary>What another agency does of the file, under the code of the lead; its own time, how it stands, its result.</summary>
public sealed record PartView(DossierId Id, string Code, string ProcedureName, string PlainName, string AgencyName, DossierStage Stage, int NationalState, DueView Due, string? Step, DossierResult? Result)
{
    /// <summary>It has let its time pass; the head of the lead knows.</summary>
    public bool IsSilent => EndedAt is null && Due.State is DueState.Late;

    public DateTimeOffset? EndedAt => Due.EndedAt;
}

/// <summary>The file of which a dossier is a part.</summary>
public sealed record LeadView(DossierId Id, string Code, string PlainName, string AgencyName);

/// <summary>One open piece of work: where it lies and with whom, and the ways out of it; whether the reader may act on it.</summary>
public sealed record WorkView(Guid Id, WorkKind Kind, string? Step, string Agency, Role Role, OfficerId? Officer, string? OfficerName, DateTimeOffset? DueAt, bool IsMine, IReadOnlyList<ChoiceView> Choices)
{
    /// <summary>In whose stead the reader would do it.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>Steps whose doers may not do this one, and who did them.</summary>
    public IReadOnlyList<ApartView> Apart { get; init; } = [];

    /// <summary>The reader did one of them.</summary>
    public bool IsBarred => Apart.Any(done => done.IsMine);
}

/// <summary>A step done, by whom, whose doer must not do another.</summary>
public sealed record ApartView(string Step, string? OfficerName, bool IsMine);

/// <summary>One required paper with what was handed in for it.</summary>
public sealed record PaperView(string Key, string Name, string? PaperType, bool Required, int Originals, int Copies, bool IsTheForm, PaperSource Source, PaperVerdict Verdict, string? Remark, bool Digitised, IReadOnlyList<HandedFile> Files, bool FromNational = false)
{
    /// <summary>What a register said in its place.</summary>
    public PaperFact? Fact { get; init; }

    /// <summary>Of whom it speaks where that is another than the applicant.</summary>
    public string? About { get; init; }
}

/// <summary>One step with its own deadline.</summary>
public sealed record StepView(string Key, string Name, Role Role, string Agency, OfficerId? Officer, string? OfficerName, TimeSpan Allotted, DateTimeOffset ArrivedAt, DateTimeOffset DueAt, DateTimeOffset? LeftAt, TimeSpan Used, string? Choice, string? Note)
{
    public Guid Id { get; init; }

    /// <summary>Work for people, or something that is waited for.</summary>
    public NodeKind Kind { get; init; } = NodeKind.Task;
}

/// <summary>One request for more.</summary>
public sealed record SupplementView(int Number, DateTimeOffset AskedAt, string AskedBy, bool BeforeAcceptance, string? LegalBasis, IReadOnlyList<SupplementLine> Lines, DateTimeOffset? AnsweredAt)
{
    /// <summary>The head who let a further request go out.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What is other than it was, once answered.</summary>
    public IReadOnlyList<SupplementChange> Changes { get; init; } = [];

    /// <summary>Who helped, where an official handed it in for the citizen.</summary>
    public AssistedAnswer? Assisted { get; init; }
}

/// <summary>One question to another agency and its answer.</summary>
public sealed record ConsultationView(Guid Id, string Agency, string AgencyName, string Question, string AskedBy, DateTimeOffset AskedAt, DateTimeOffset DueAt, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt)
{
    public string? UnitName { get; init; }

    /// <summary>What the answer comes to.</summary>
    public Opinion Outcome { get; init; }

    public string? Urged { get; init; }

    public DateTimeOffset? SilentSince { get; init; }

    public IReadOnlyList<HandedFile> QuestionPapers { get; init; } = [];

    public IReadOnlyList<HandedFile> AnswerPapers { get; init; } = [];
}

/// <summary>One line of history; what happened is a key of the words, such as "accepted".</summary>
public sealed record HappeningView(DateTimeOffset At, string What, string Who, string? Office, string? Note, string? Step)
{
    /// <summary>In whose stead it was done.</summary>
    public string? InsteadOf { get; init; }
}

/// <summary>One paper issued by the house.</summary>
public sealed record SheetView(SheetKind Kind, string Number, DateTimeOffset At, string By);

/// <summary>One way out of the present step.</summary>
public sealed record ChoiceView(string Key, string Label, bool IsRefusal, bool LeadsToSignature);
