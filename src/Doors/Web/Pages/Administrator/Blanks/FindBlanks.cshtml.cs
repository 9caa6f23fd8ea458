using Microsoft.AspNetCore.Mvc;
using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Blanks.Writing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>The blanks of results and letters, and the place where a Word document is brought.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class FindBlanksModel(Gate gate, IProcedures procedures) : AdministratorPageModel(gate)
{
    private const long MostBytes = 8L << 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public BlankKind? Kind { get; set; }

    public BlankList Found { get; private set; } = null!;

    /// <summary>The fields that a letter can be written for.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Text) || Kind is not null;

    protected override string Needs => BlankPermissions.Write;

    public async Task<IActionResult> OnPost(ClaimTyped claim, BlankKind PaperKind, string? Name, IFormFile? Paper, CancellationToken cancel)
    {
        var given = Given((Name, nameof(Name)));
        if (Paper is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Paper), Words["admin.file.missing"]);
            given = false;
        }

        if (!given)
        {
            return await Again(cancel);
        }

        await using var content = Paper!.OpenReadStream();
        return await Do(new BringBlank(PaperKind, claim.Read(), Name!, Path.GetFileName(Paper.FileName), content), "blank.brought", brought => $"/quan-tri/mau-van-ban/{brought.Blank}", cancel);
    }

    /// <summary>For which dossiers, in a few words.</summary>
    public string For(BlankClaim claim) => claim.Reach switch
    {
        BlankReach.Province => Words["blank.reach.Province"],
        BlankReach.Procedures when claim.Of.Count > 3 => Words["blank.for.many", string.Join(", ", claim.Of.Take(3)), claim.Of.Count - 3],
        _ => string.Join(", ", claim.Of),
    };

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Taken(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Fields = await procedures.Fields(Today, cancel);
        var found = await Gate.Ask(new FindBlanks(Text, Kind, After), cancel);
        if (found.Done)
        {
            Found = found.Value;
        }

        return found.Refusal;
    }

    private async Task<IActionResult?> Taken(CancellationToken cancel) => await this.TakeAway(
        Words["blank.title"],
        [
            new Column<BlankRow>(Words["admin.name"], row => row.Name, 50),
            new(Words["blank.for"], row => row.Claim.Reach is BlankReach.Province ? Words["blank.reach.Province"] : string.Join(", ", row.Claim.Of), 40),
            new(Words["blank.kind"], row => Words[$"blank.kind.{row.Kind}"], 24),
            new(Words["blank.in-use"], row => row.InUse),
            new(Words["blank.waiting"], row => row.Waiting),
            new(Words["blank.faults"], row => row.Faults),
            new(Words["admin.when"], row => row.TouchedAt, Format: Formats.Instant),
            new(Words["blank.by"], row => row.TouchedBy, 24),
        ],
        async after =>
        {
            var found = await Gate.Ask(new FindBlanks(Text, Kind, after, 100), cancel);
            return found.Refusal is { } refusal ? new Outcome<Page<BlankRow>>(refusal) : new(new Page<BlankRow>(found.Value.Rows, found.Value.Next));
        },
        cancel);
}
