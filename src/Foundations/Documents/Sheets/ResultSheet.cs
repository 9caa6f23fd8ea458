namespace MotCua.Documents.Sheets;

/// <summary>A result: a decision, a certificate or a confirmation, ready to be signed.</summary>
public sealed record ResultSheet(
    string Agency,
    string Number,
    string Place,
    DateOnly Date,
    string Title,
    IReadOnlyList<string> Body,
    SheetSigner Signer,
    string VerificationCode,
    string VerifyAddress) : Sheet
{
    public override string Template => "result";

    public string? ParentAgency { get; init; }

    /// <summary>What it is about, under the title.</summary>
    public string? Subject { get; init; }

    /// <summary>Who decides, as a decision names it above its grounds.</summary>
    public string? Authority { get; init; }

    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>A decision says so before its articles; a certificate does not.</summary>
    public bool Decides { get; init; }

    public IReadOnlyList<ResultField> Fields { get; init; } = [];

    public bool HasFields => Fields.Count > 0;

    public bool HasReceivers => Receivers.Count > 0;

    public IReadOnlyList<string> Receivers { get; init; } = [];

    public string? DossierCode { get; init; }
}

/// <summary>One labelled datum of a certificate.</summary>
public sealed record ResultField(string Label, string Value);
