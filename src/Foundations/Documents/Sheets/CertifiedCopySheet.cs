namespace MotCua.Documents.Sheets;

/// <summary>An electronic copy certified from its original: the pages as they were scanned, and after them the statement of who certified it under which number of the book.</summary>
public sealed record CertifiedCopySheet(
    string Agency,
    string Place,
    DateOnly Date,
    string Title,
    long Number,
    int Book,
    string Original,
    string? OriginalNumber,
    string IssuedBy,
    DateOnly IssuedOn,
    IReadOnlyList<CopiedSide> Sides,
    SheetSigner Signer,
    string VerificationCode,
    string VerifyAddress,
    string DossierCode) : Sheet
{
    public override string Template => "certified-copy";

    public string? ParentAgency { get; init; }

    public int Pages => Sides.Count;
}

/// <summary>One page of the original: its picture as an address that carries it, and the words read off it, for who cannot see.</summary>
public sealed record CopiedSide(string Picture, string Words, int Number);
