using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>Identifies a paper that is being digitised.</summary>
public readonly record struct ScanId(Guid Value) : IId<ScanId>
{
    public static bool TryParse(string? text, out ScanId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}

/// <summary>Waiting to be read in the background; read; its fields confirmed by the official; signed and in the dossier; or thrown away.</summary>
public enum ScanState { Waiting, Read, Confirmed, Signed, Dropped }

/// <summary>One page of a scan: the untouched picture, how it is laid out, what was measured, and how its reading went.</summary>
public sealed record ScanPage(string Sha256, string MediaType, int Width, int Height, PageShape Shape, PageMeasured Measured)
{
    public bool Read { get; init; }

    public int Attempts { get; init; }

    public OcrProblem Problem { get; init; }

    public IReadOnlyList<string> Codes { get; init; } = [];
}

/// <summary>A field as the official let it stand, beside what was read.</summary>
public sealed record ScanField(FieldFound Found, string? Confirmed)
{
    public string Value => Confirmed ?? Found.Value;
}

/// <summary>A paper of a dossier on its way from the glass of the scanner to a signed copy.</summary>
internal sealed class Scan : Aggregate
{
    public ScanId Id { get; private init; }

    public DossierId Dossier { get; private init; }

    public string Paper { get; private init; } = "";

    public string PaperName { get; private init; } = "";

    /// <summary>The kind of paper by whose template it was read, once one fitted.</summary>
    public string? PaperType { get; private set; }

    public string Agency { get; private init; } = "";

    public Guid By { get; private init; }

    public string ByName { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public ScanState State { get; private set; }

    public IReadOnlyList<ScanPage> Pages { get; private set; } = [];

    public int PageCount { get; private init; }

    public IReadOnlyList<ScanField> Fields { get; private set; } = [];

    public DateTimeOffset? SignedAt { get; private set; }

    public Guid? SignedBy { get; private set; }

    public string? SignedByName { get; private set; }

    public string? Sha256 { get; private set; }

    public bool InVault { get; private set; }

    /// <summary>How many pages of the signed copy can be searched.</summary>
    public int Searchable { get; private set; }

    public static Scan Begin(ScanId id, DossierId dossier, string agency, string paper, string name, IReadOnlyList<ScanPage> pages, Hand by, DateTimeOffset now) => new()
    {
        Id = id,
        Dossier = dossier,
        Agency = agency,
        Paper = paper,
        PaperName = name,
        Pages = pages,
        PageCount = pages.Count,
        By = by.Id,
        ByName = by.Name,
        StartedAt = now,
    };

    public bool IsOpen => State is ScanState.Waiting or ScanState.Read or ScanState.Confirmed;

    public ScanPage Page(int page)
    {
        NoSuchScanPage.If(page < 0 || page >= Pages.Count);
        return Pages[page];
    }

    /// <summary>A page laid out otherwise must be read anew.</summary>
    public void Lay(int page, PageShape shape, PageMeasured measured)
    {
        ScanClosed.Unless(IsOpen);
        Put(page, Page(page) with { Shape = shape, Measured = measured, Read = false, Attempts = 0, Problem = OcrProblem.None });
        (State, Fields) = (ScanState.Waiting, []);
    }

    /// <summary>Tries that failed are forgotten: the house tries again.</summary>
    public void ReadAnew()
    {
        ScanClosed.Unless(IsOpen);
        Pages = [.. Pages.Select(page => page.Read ? page : page with { Attempts = 0, Problem = OcrProblem.None })];
    }

    public void TakeIn(int page, OcrAnswer answer, IReadOnlyList<string> codes)
    {
        var read = answer.Problem is OcrProblem.None;
        var one = Page(page);
        Put(page, one with { Read = read, Problem = answer.Problem, Codes = codes, Attempts = one.Attempts + (answer.Problem is OcrProblem.Absent ? 0 : 1) });
    }

    public bool IsRead => Pages.All(page => page.Read);

    /// <summary>What the template found; without a template there are no fields, and the paper is read all the same.</summary>
    public void Fill(string? paperType, IReadOnlyList<FieldFound> found)
    {
        PaperType = paperType;
        Fields = [.. found.Select(field => new ScanField(field, null))];
        State = ScanState.Read;
    }

    /// <summary>What the official let stand; what was read stays beside it.</summary>
    public void Confirm(string paperType, IReadOnlyList<ScanField> fields)
    {
        ScanClosed.Unless(IsOpen);
        (PaperType, Fields, State) = (paperType, fields, ScanState.Confirmed);
    }

    public void Sign(string sha256, int searchable, bool inVault, Hand by, DateTimeOffset now)
    {
        ScanClosed.Unless(IsOpen);
        (State, Sha256, Searchable, InVault, SignedAt, SignedBy, SignedByName) = (ScanState.Signed, sha256, searchable, inVault, now, by.Id, by.Name);
    }

    public void Drop()
    {
        ScanClosed.Unless(IsOpen);
        State = ScanState.Dropped;
    }

    private void Put(int page, ScanPage one) => Pages = [.. Pages.Select((old, place) => place == page ? one : old)];
}

/// <summary>The words read off one page, kept apart so that lists need not carry them.</summary>
internal sealed class ScanText
{
    public required ScanId Scan { get; init; }

    public required int Page { get; init; }

    public required int Width { get; set; }

    public required int Height { get; set; }

    public IReadOnlyList<ReadWord> Words { get; set; } = [];
}

/// <summary>What was read for a field and what an official let stand: kept as an example from which reading is judged and improved.</summary>
internal sealed class FieldExample
{
    public required Guid Id { get; init; }

    public required ScanId Scan { get; init; }

    public required string Agency { get; init; }

    public required string PaperType { get; init; }

    public required string Field { get; init; }

    public required string FieldName { get; init; }

    public required string Read { get; set; }

    public required string Confirmed { get; set; }

    public required double Confidence { get; set; }

    public bool Right { get; set; }

    public required DateTimeOffset At { get; set; }
}
