using Microsoft.AspNetCore.Mvc;
using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Blanks.Writing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>The blanks of results and letters, and the place where a Word document is brought.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class FindBlanksModel(Gate gate) : AdministratorPageModel(gate)
{
    private const long MostBytes = 8L << 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public BlankKind? Kind { get; set; }

    public BlankList Found { get; private set; } = null!;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Text) || Kind is not null;

    protected override string Needs => BlankPermissions.Write;

    public async Task<IActionResult> OnPost(string? Procedure, BlankKind PaperKind, string? Name, IFormFile? Paper, CancellationToken cancel)
    {
        var given = Given((Procedure, nameof(Procedure)), (Name, nameof(Name)));
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
        return await Do(new BringBlank(Procedure!, PaperKind, Name!, Path.GetFileName(Paper.FileName), content), "blank.brought", brought => $"/quan-tri/mau-van-ban/{brought.Blank}", cancel);
    }

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Taken(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
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
            new(Words["blank.procedure"], row => row.Procedure),
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
