namespace MotCua.Documents.Sheets;

/// <summary>The sheet on which paper originals go from one hand to another; the receiver marks every row.</summary>
public sealed record BundleSheet(
    SheetHead Head,
    bool Back,
    string From,
    string To,
    IReadOnlyList<BundleLine> Rows,
    int Originals,
    int Copies,
    string GivenBy,
    DateTimeOffset? GivenAt,
    string? TakenBy,
    DateTimeOffset? TakenAt,
    string? GivenFingerprint,
    SheetSigner Signer) : Sheet
{
    public override string Template => "bundle";
}

/// <summary>One dossier on the hand-over sheet.</summary>
public sealed record BundleLine(int Line, string Code, string Applicant, string Procedure, string Papers, int Originals, int Copies, BundleMark Mark, string? Remark);

/// <summary>What the receiver marked.</summary>
public enum BundleMark
{
    Open,
    There,
    Missing,
}

/// <summary>Labels to be cut and glued on letters, ten on a page.</summary>
public sealed record LabelsSheet(DateOnly Date, string Agency, string? AgencyAddress, string? AgencyPhone, IReadOnlyList<PostLabel> Labels) : Sheet
{
    public override string Template => "labels";
}

/// <summary>To whom a letter goes.</summary>
public sealed record PostLabel(string Name, string Address, string? Phone, string Code);
