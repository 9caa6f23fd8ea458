using MotCua.Calendar;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Who does a deed on a dossier: an official with an office, or the citizen.</summary>
internal sealed record Hand(Guid Id, string Name, string? Office)
{
    /// <summary>In whose stead, where authority is lent or somebody away is stood in for.</summary>
    public string? InsteadOf { get; init; }

    public static Hand Of(Actor actor) => new(actor.Id, actor.Name, actor.Office);
}

/// <summary>Under what a dossier is received, kept for its life whatever changes later.</summary>
internal sealed record Grounds(
    string Procedure,
    Guid ProcedureVersion,
    string ProcedureName,
    string PlainName,
    string Field,
    string Case,
    string RuleSet,
    Guid Process,
    Allotment Allotment,
    long Fee,
    string ResultName,
    string? ResultPaperType)
{
    /// <summary>Of which group where the procedure is internal.</summary>
    public InternalGroup? Internal { get; init; }
}

/// <summary>For whom the dossier is, by whom it was handed in, and which official helped, each apart.</summary>
internal sealed record Parties(PersonId Applicant, string Name, string Number, string? Phone, string? Address, PersonId Submitter, string SubmitterName, OfficerId? AssistedBy)
{
    /// <summary>The code of the agency that asks, where the applicant is one.</summary>
    public string? Agency { get; init; }
}

/// <summary>One request under one procedure, from draft to result. Its transitions stand in the folders of their stage.</summary>
internal sealed partial class Dossier : Aggregate
{
    private Dossier()
    {
    }

    public DossierId Id { get; private init; }

    /// <summary>What the citizen has before the official code exists.</summary>
    public string RequestNumber { get; private init; } = "";

    /// <summary>Issued at official acceptance, never before.</summary>
    public string? Code { get; private set; }

    public DossierStage Stage
    {
        get;
        private set => (field, ListedAs) = (value, NationalStates.ListedAs(value));
    }

    /// <summary>The stage under which lists find it. No step within the work changes it, so that no index is written anew for one.</summary>
    public DossierStage ListedAs { get; private set; }

    public DossierChannel Channel { get; private init; }

    public DossierChannel ReturnBy { get; private set; }

    public string Procedure { get; private init; } = "";

    public Guid ProcedureVersion { get; private set; }

    public string ProcedureName { get; private set; } = "";

    public string PlainName { get; private set; } = "";

    public string Field { get; private init; } = "";

    public string Case { get; private init; } = "";

    public string RuleSet { get; private init; } = "";

    public Guid Process { get; private set; }

    public Allotment Allotment { get; private init; } = null!;

    public string ResultName { get; private set; } = "";

    public string? ResultPaperType { get; private set; }

    public PersonId Applicant { get; private init; }

    public string ApplicantName { get; private init; } = "";

    /// <summary>The name without marks, for finding.</summary>
    public string ApplicantFold { get; private init; } = "";

    public string ApplicantNumber { get; private init; } = "";

    public string? ApplicantPhone { get; private init; }

    public string? ApplicantAddress { get; private init; }

    public PersonId Submitter { get; private init; }

    public string SubmitterName { get; private set; } = "";

    public OfficerId? AssistedBy { get; private init; }

    /// <summary>Where it is handed in; may be another agency than the competent one.</summary>
    public string ReceivingAgency { get; private init; } = "";

    public string CompetentAgency { get; private set; } = "";

    public string CompetentAgencyName { get; private set; } = "";

    public Guid? FormVersion { get; private set; }

    public string Answers { get; private set; } = "{}";

    public List<DossierPaper> Papers { get; private set; } = [];

    /// <summary>All that ever moved a clock; only ever added to.</summary>
    public IReadOnlyList<LedgerEntry> Ledger { get; private set; } = [];

    public List<SupplementAsked> Supplements { get; private set; } = [];

    public List<DossierStep> Steps { get; } = [];

    /// <summary>Where it stands in its process, as the machine that runs processes writes it.</summary>
    public string? Run { get; set; }

    public List<Consultation> Consultations { get; } = [];

    /// <summary>Only ever added to; not loaded with the dossier.</summary>
    public List<IssuedSheet> Sheets { get; } = [];

    /// <summary>Only ever added to; not loaded with the dossier.</summary>
    public List<Happening> History { get; } = [];

    public ResultDraft? Draft { get; private set; }

    public DossierResult? Result { get; private set; }

    public DeliveryProof? Delivery { get; private set; }

    public long Fee { get; private set; }

    public long Paid { get; private set; }

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? SubmittedAt { get; private set; }

    /// <summary>The hour by which the agency must take, ask or decline.</summary>
    public DateTimeOffset? AnswerDue { get; private set; }

    // What follows is read off the ledger after every entry, so that lists can be sorted; no deed sets it.
    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? FirstDue { get; private set; }

    public DateTimeOffset? Due { get; private set; }

    /// <summary>When the law's own time would end, where the province promised less.</summary>
    public DateTimeOffset? LawDue { get; private set; }

    public DateTimeOffset? StoppedSince { get; private set; }

    /// <summary>Working time that stood still until the last entry.</summary>
    public TimeSpan StoppedFor { get; private set; }

    /// <summary>When the last entry was made.</summary>
    public DateTimeOffset? CountedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool EndedLate { get; private set; }

    private static Dossier New(DossierId id, string requestNumber, Grounds grounds, Parties parties, Places places, DossierChannel channel, DossierChannel returnBy, DateTimeOffset now, DossierId? lead = null, Guid? leadStep = null) => new()
    {
        Id = id,
        RequestNumber = requestNumber,
        Channel = channel,
        ReturnBy = returnBy,
        Procedure = grounds.Procedure,
        ProcedureVersion = grounds.ProcedureVersion,
        ProcedureName = grounds.ProcedureName,
        PlainName = grounds.PlainName,
        Field = grounds.Field,
        Case = grounds.Case,
        RuleSet = grounds.RuleSet,
        Process = grounds.Process,
        Allotment = grounds.Allotment,
        Fee = grounds.Fee,
        ResultName = grounds.ResultName,
        ResultPaperType = grounds.ResultPaperType,
        Applicant = parties.Applicant,
        ApplicantName = parties.Name,
        ApplicantFold = VietnameseFold.Fold(parties.Name),
        ApplicantNumber = parties.Number,
        ApplicantPhone = parties.Phone,
        ApplicantAddress = parties.Address,
        Submitter = parties.Submitter,
        SubmitterName = parties.SubmitterName,
        AssistedBy = parties.AssistedBy,
        Internal = grounds.Internal,
        RequestedBy = parties.Agency,
        ReceivingAgency = places.Receiving,
        CompetentAgency = places.Competent,
        CompetentAgencyName = places.CompetentName,
        CreatedAt = now,
        NobodyWarned = true,
        Lead = lead,
        LeadStep = leadStep,
        Words = [.. DossierWord.Of(id, parties.Name, places.Receiving, places.Competent)],
    };

    /// <summary>One more line of history.</summary>
    private void Note(DateTimeOffset at, string what, Hand by, string? note = null, string? step = null) => History.Add(new()
    {
        Id = Guid.CreateVersion7(at),
        At = at,
        What = what,
        Who = by.Name,
        Office = by.Office,
        InsteadOf = by.InsteadOf,
        Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim(),
        Step = step,
    });

    private DossierPaper Paper(string key) => NoSuchPaper.Unless(Papers.FirstOrDefault(paper => paper.Key == key));
}

/// <summary>Where the dossier is handed in and who is competent, as they were named that day.</summary>
internal sealed record Places(string Receiving, string Competent, string CompetentName);
