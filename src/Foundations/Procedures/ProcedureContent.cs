using MotCua.Calendar;

namespace MotCua.Procedures;

/// <summary>By which way a dossier comes in; the numbers are those of the national exchange.</summary>
public enum Channel { Direct = 1, Online = 2, Post = 3 }

/// <summary>A charge pays for a service (phí), a levy for being served (lệ phí); sources do not always say which.</summary>
public enum FeeKind { Unstated, Charge, Levy }

/// <summary>An amount in đồng asked for a procedure, as published.</summary>
public sealed record Fee(decimal Amount, FeeKind Kind = FeeKind.Unstated, string? Name = null, string? Note = null, string? Case = null);

/// <summary>One way of handing in: how long it takes and what it costs. A channel may stand several times, once for each kind of case.</summary>
public sealed record ChannelTerms(Channel Channel, TimeLimit? Limit, IReadOnlyList<Fee> Fees, string? LimitText = null, string? FeeText = null, string? Note = null, string? Case = null)
{
    /// <summary>What the law allows, where the province promised less: the limit itself is then the local one, and the receipt states it.</summary>
    public TimeLimit? LawLimit { get; init; }

    /// <summary>The decision that shortened it.</summary>
    public string? ShortenedBy { get; init; }
}

/// <summary>A situation for which the procedure asks its own papers, time or fee (trường hợp).</summary>
public sealed record ProcedureCase(string Key, string Name, string? When = null);

/// <summary>A paper of the dossier (thành phần hồ sơ).</summary>
public sealed record Component(string Id, string Name, int Originals, int Copies)
{
    /// <summary>The key of the case that asks for it; none when every case does.</summary>
    public string? Case { get; init; }

    public string? PlainName { get; init; }

    /// <summary>The blank form's name or file.</summary>
    public string? FormName { get; init; }

    /// <summary>The kind of paper, so that one issued earlier can be offered again.</summary>
    public string? PaperType { get; init; }

    public bool Required { get; init; } = true;

    /// <summary>Kinds of paper that serve as well.</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public PaperKinds Kinds => new(PaperType, Alternatives);

    /// <summary>Of whom it speaks where that is another person than the applicant: "con", "người chết". A paper that speaks of the applicant does not stand for it.</summary>
    public string? About { get; init; }

    /// <summary>The declaration that the e-form itself becomes.</summary>
    public bool IsEForm { get; init; }

    /// <summary>False only for what the e-form makes; even a paper merely shown may be sent ahead.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool AcceptsUpload => !IsEForm;

    /// <summary>Shown at the counter and taken home again.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool OnlyShown => Originals == 0 && Copies == 0;

    public string? Note { get; init; }
}

/// <summary>A legal text on which the procedure rests.</summary>
public sealed record LegalBasis(string? Number, string? Title)
{
    /// <summary>The first day on which the text is in force, where it was noted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The first day on which it no longer is.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>What the procedure ends in, and the codes of the result's paper.</summary>
public sealed record ProcedureResult(string Name, IReadOnlyList<string> PaperTypes, string? Validity = null);

/// <summary>Who decides, who does the work, who helps, and where to hand in, in the words of the source.</summary>
public sealed record ProcedureAgencies
{
    public string? Competent { get; init; }

    public string? Implementing { get; init; }

    public string? Coordinating { get; init; }

    public string? Delegated { get; init; }

    public string? ReceivingAddress { get; init; }

    /// <summary>The ministry or province that published the procedure.</summary>
    public string? Publisher { get; init; }

    /// <summary>The level that decides, where it is one.</summary>
    public Levels CompetentLevel { get; init; }

    /// <summary>The kind of unit that does the work, such as "civil-status".</summary>
    public string? ImplementingUnit { get; init; }
}

/// <summary>Everything one version of a procedure says (NĐ 63/2010 article 8); kept as one document.</summary>
public sealed record ProcedureContent
{
    public required string Name { get; init; }

    /// <summary>The name people use.</summary>
    public string? PlainName { get; init; }

    public string? WhenNeeded { get; init; }

    public string Field { get; init; } = "";

    /// <summary>Of which group where it is internal; none where citizens and enterprises ask for it.</summary>
    public InternalGroup? Internal { get; init; }

    public Levels Levels { get; init; }

    public OnlineLevel OnlineLevel { get; init; }

    /// <summary>The decision that published it.</summary>
    public string? Decision { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public ProcedureAgencies Agencies { get; init; } = new();

    /// <summary>Who may ask for it: the words of the source, or the keys citizen, enterprise, organisation.</summary>
    public IReadOnlyList<string> Applicants { get; init; } = [];

    public IReadOnlyList<ProcedureCase> Cases { get; init; } = [];

    public IReadOnlyList<ChannelTerms> Channels { get; init; } = [];

    public IReadOnlyList<Component> Components { get; init; } = [];

    /// <summary>How many sets of the dossier are handed in; none when not stated.</summary>
    public int? Sets { get; init; }

    public IReadOnlyList<string> Steps { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<ProcedureResult> Results { get; init; } = [];

    public IReadOnlyList<LegalBasis> LegalBasis { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> LifeEvents { get; init; } = [];

    /// <summary>Whether the applicant must come in person at some step; none when not stated.</summary>
    public bool? InPerson { get; init; }

    public string? Description { get; init; }

    public string? PortalUrl { get; init; }

    /// <summary>The authored e-form, when one is named; otherwise Forms finds or generates it by the procedure's code.</summary>
    public string? FormCode { get; init; }

    /// <summary>The authored process, when one is named.</summary>
    public string? ProcessCode { get; init; }

    /// <summary>The numbers of the approved simplifications that this wording carries out; none when it carries out none.</summary>
    public IReadOnlyList<string>? Proposals { get; init; }
}
