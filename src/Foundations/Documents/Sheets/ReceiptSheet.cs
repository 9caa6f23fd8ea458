namespace MotCua.Documents.Sheets;

/// <summary>The receipt of a dossier with the time at which its result is promised (form 01).</summary>
public sealed record ReceiptSheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    IReadOnlyList<ReceiptComponent> Components,
    int Sets,
    SheetTime? LegalTime,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? DueAt,
    ResultWay ResultBy,
    string? ResultPlace,
    string ReceivedBy,
    string VerifyAddress) : Sheet
{
    public override string Template => "receipt";

    /// <summary>Named when another than the applicant brought the dossier.</summary>
    public string? SubmittedBy { get; init; }

    /// <summary>The agency that decides, and by which document where competence was given to it.</summary>
    public string? DecidedBy { get; init; }

    public string? Book { get; init; }

    public string? BookLine { get; init; }
}

/// <summary>One paper handed in, with how many of each kind.</summary>
public sealed record ReceiptComponent(string Name, int? Originals = null, int? Copies = null, int? Electronic = null, string? Note = null);

/// <summary>The acknowledgement that a dossier filed online has reached the house; not yet a receipt.</summary>
public sealed record SubmissionSheet(
    SheetHead Head,
    string RequestNumber,
    SheetPerson Applicant,
    string Procedure,
    DateTimeOffset SubmittedAt,
    DateTimeOffset AnswerBy,
    IReadOnlyList<SubmittedFile> Files,
    string VerifyAddress) : Sheet
{
    public const string Title = "Giấy xác nhận đã nộp hồ sơ trực tuyến";

    public override string Template => "submission";
}

/// <summary>One attached file as the house received it.</summary>
public sealed record SubmittedFile(string Component, string Name, long Size, string Sha256)
{
    public string SizeText => FileSize.Say(Size);
}
