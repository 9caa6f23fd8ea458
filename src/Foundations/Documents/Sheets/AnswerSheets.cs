namespace MotCua.Documents.Sheets;

/// <summary>The one complete list of what is still missing (form 02).</summary>
public sealed record SupplementSheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    SupplementStage Stage,
    IReadOnlyList<string> Items,
    string Reason,
    string? LegalBasis,
    DateTimeOffset? AnswerBy,
    string Contact,
    string? ContactPhone,
    string Officer,
    string VerifyAddress) : Sheet
{
    public override string Template => "supplement";

    /// <summary>The same list with what each line is about; sheets of before have only the words.</summary>
    public IReadOnlyList<SupplementItem> Lines { get; init; } = [];

    public bool HasLines => Lines.Count > 0;

    /// <summary>The how manieth request it is.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The head who let a further request go out.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>The head's block, where the head signs; else whoever wrote the list does.</summary>
    public SheetSigner? Signer { get; init; }
}

/// <summary>One line of the list: about what, why, what exactly, on what ground, and what to do.</summary>
public sealed record SupplementItem(string About, string Reason, string Words, string? LegalBasis, string? WhatToDo);

/// <summary>When something was found missing: at the counter, or later during appraisal.</summary>
public enum SupplementStage
{
    BeforeAcceptance,
    DuringAppraisal,
}

/// <summary>The refusal to take a dossier, with reasons a person can understand (form 03).</summary>
public sealed record RefusalSheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    IReadOnlyList<string> Reasons,
    string? LegalBasis,
    string? Advice,
    string Officer,
    string VerifyAddress) : Sheet
{
    public override string Template => "refusal";

    /// <summary>What becomes of the fee paid.</summary>
    public string? Fees { get; init; }

    /// <summary>Originals that go back to the citizen.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>They in one line; none where nothing goes back.</summary>
    public string? GoingBack => Papers.Count > 0 ? string.Join("; ", Papers) : null;
}

/// <summary>The apology for a delay, with the new date (form 04).</summary>
public sealed record ApologySheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    DateTimeOffset ReceivedAt,
    DateTimeOffset DueAt,
    string Reason,
    DateTimeOffset NewDueAt,
    SheetSigner Signer,
    string VerifyAddress) : Sheet
{
    public override string Template => "apology";

    /// <summary>How many working days more were given.</summary>
    public int MoreDays { get; init; }

    /// <summary>How many working days late it was already when the letter was written, begun ones counted.</summary>
    public int DaysLate { get; init; }
}

/// <summary>The notice that work on a dossier stops (form 05 of the newer rules).</summary>
public sealed record StopSheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    DateTimeOffset ReceivedAt,
    StopGround Ground,
    string Reason,
    string? LegalBasis,
    string? Stage,
    string? Fees,
    SheetSigner Signer,
    string VerifyAddress) : Sheet
{
    /// <summary>What it is called where the rules have no form for it.</summary>
    public const string Title = "Thông báo dừng giải quyết hồ sơ";

    public override string Template => "stop";

    /// <summary>Originals that go back to the citizen.</summary>
    public IReadOnlyList<string> Papers { get; init; } = [];

    /// <summary>They in one line; none where nothing goes back.</summary>
    public string? GoingBack => Papers.Count > 0 ? string.Join("; ", Papers) : null;
}

/// <summary>Why work stops: the citizen asks for it, or the law says so.</summary>
public enum StopGround
{
    AtRequest,
    ByLaw,
}
