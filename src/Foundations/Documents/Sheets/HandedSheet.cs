namespace MotCua.Documents.Sheets;

/// <summary>The receipt of what was handed in when more was asked for: at the counter, by post or online; both sides sign it by hand.</summary>
public sealed record HandedSheet(
    SheetHead Head,
    string DossierCode,
    SheetPerson Applicant,
    string Procedure,
    int Round,
    DateTimeOffset HandedAt,
    ResultWay Way,
    string BroughtBy,
    string? AssistedBy,
    IReadOnlyList<HandedLine> Lines,
    DateTimeOffset? DueAt,
    string VerifyAddress) : Sheet
{
    /// <summary>What the paper is called; it is no form of the one-stop, so no rule set names it.</summary>
    public const string Title = "Giấy biên nhận bổ sung hồ sơ";

    public override string Template => "handed";
}

/// <summary>One line that was asked, and what was handed in to it.</summary>
public sealed record HandedLine(string About, string Asked, string Given);
