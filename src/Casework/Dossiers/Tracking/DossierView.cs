using MotCua.Dossiers.Ending;
using MotCua.Organisation;
using MotCua.People;

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
    string? HandlerAgency,
    Role? HandlerRole,
    IReadOnlyList<PaperView> Papers,
    IReadOnlyList<StepView> Steps,
    IReadOnlyList<SupplementView> Supplements,
    IReadOnlyList<ConsultationView> Consultations,
    IReadOnlyList<HappeningView> History,
    IReadOnlyList<SheetView> Sheets,
    ResultDraft? Draft,
    DossierResult? Result,
    DeliveryProof? Delivery,
    IReadOnlyList<ChoiceView> Choices)
{
    /// <summary>Where it stands in its process, for those who are shown the drawing.</summary>
    public RunView? Run { get; init; }

    /// <summary>How each agency that had it in hand kept its own time.</summary>
    public IReadOnlyList<AgencyView> Agencies { get; init; } = [];

    /// <summary>What follows when it ended without a result.</summary>
    public Consequences? Consequences { get; init; }

    /// <summary>A further request for more that lies before the head.</summary>
    public LaidRequest? BeforeTheHead { get; init; }
}

/// <summary>One agency's own time with the dossier.</summary>
public sealed record AgencyView(string Name, AgencyReading Time);

/// <summary>A further request for more and when it was laid before the head.</summary>
public sealed record LaidRequest(Guid Id, string Ground, string OfficerName, DateTimeOffset At);

/// <summary>One required paper with what was handed in for it.</summary>
public sealed record PaperView(string Key, string Name, string? PaperType, bool Required, int Originals, int Copies, bool IsTheForm, PaperSource Source, PaperVerdict Verdict, string? Remark, bool Digitised, IReadOnlyList<HandedFile> Files);

/// <summary>One step with its own deadline.</summary>
public sealed record StepView(string Key, string Name, Role Role, string Agency, OfficerId? Officer, string? OfficerName, TimeSpan Allotted, DateTimeOffset ArrivedAt, DateTimeOffset DueAt, DateTimeOffset? LeftAt, TimeSpan Used, string? Choice, string? Note);

/// <summary>One request for more.</summary>
public sealed record SupplementView(int Number, DateTimeOffset AskedAt, string AskedBy, bool BeforeAcceptance, string? LegalBasis, IReadOnlyList<SupplementLine> Lines, DateTimeOffset? AnsweredAt)
{
    /// <summary>The head who let a further request go out.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What is other than it was, once answered.</summary>
    public IReadOnlyList<SupplementChange> Changes { get; init; } = [];
}

/// <summary>One question to another agency and its answer.</summary>
public sealed record ConsultationView(Guid Id, string Agency, string AgencyName, string Question, string AskedBy, DateTimeOffset AskedAt, DateTimeOffset DueAt, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt);

/// <summary>One line of history; what happened is a key of the words, such as "accepted".</summary>
public sealed record HappeningView(DateTimeOffset At, string What, string Who, string? Office, string? Note, string? Step);

/// <summary>One paper issued by the house.</summary>
public sealed record SheetView(SheetKind Kind, string Number, DateTimeOffset At, string By);

/// <summary>One way out of the present step.</summary>
public sealed record ChoiceView(string Key, string Label, bool IsRefusal, bool LeadsToSignature);
