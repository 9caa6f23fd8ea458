namespace MotCua.Documents.Sheets;

/// <summary>A form as a person filled it in online, to be signed by her.</summary>
public sealed record FormSheet(
    string RequestNumber,
    string Procedure,
    string Agency,
    SheetPerson Applicant,
    IReadOnlyList<FormPart> Parts,
    int Round,
    string Signer,
    DateTimeOffset At,
    string VerifyAddress) : Sheet
{
    public override string Template => "form";

    /// <summary>It answers a request for more.</summary>
    public bool IsMended => Round > 0;
}

/// <summary>One part of a form, with what was answered in it.</summary>
public sealed record FormPart(string Title, IReadOnlyList<FormLine> Lines);

/// <summary>One question and its answer.</summary>
public sealed record FormLine(string Label, string Value);
