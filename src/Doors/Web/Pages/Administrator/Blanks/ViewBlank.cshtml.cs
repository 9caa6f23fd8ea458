using Microsoft.AspNetCore.Mvc;
using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Blanks.Writing;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Web.Pages.Administrator.Blanks;

/// <summary>One blank: its versions with what was found in each, and what is to be done with them.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class ViewBlankModel(Gate gate, IProcedures procedures) : AdministratorPageModel(gate)
{
    private const long MostBytes = 8L << 20;

    [FromRoute(Name = "blank")]
    public Guid Id { get; set; }

    public BlankView View { get; private set; } = null!;

    /// <summary>The fields that a letter can be written for.</summary>
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>The fields page for what the newest version is for.</summary>
    public string FieldsPage => $"/quan-tri/mau-van-ban/truong?loai={View.Kind}{(View.Claim.IsOfProcedures ? $"&thu-tuc={Uri.EscapeDataString(string.Join(' ', View.Claim.Of))}" : "")}";

    public string Here => $"/quan-tri/mau-van-ban/{Id}";

    public bool MayRelease => May(BlankPermissions.Release);

    protected override string Needs => BlankPermissions.Write;

    private BlankId Blank => new(Id);

    public async Task<IActionResult> OnPostBring(ClaimTyped claim, IFormFile? Paper, CancellationToken cancel)
    {
        if (Paper is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Paper), Words["admin.file.missing"]);
            return await Again(cancel);
        }

        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        await using var content = Paper.OpenReadStream();
        return await Do(new BringBlank(View.Kind, claim.Read(), View.Name, Path.GetFileName(Paper.FileName), content, Blank), "blank.brought", cancel);
    }

    public async Task<IActionResult> OnPostRelease(Guid of, string? Decision, CancellationToken cancel) => Given((Decision, nameof(Decision)))
        ? await Do(new ReleaseBlank(Blank, new(of), Decision!, Version), "blank.released", cancel)
        : await Again(cancel);

    public async Task<IActionResult> OnPostStop(Guid of, string? Reason, CancellationToken cancel) => Given((Reason, nameof(Reason)))
        ? await Do(new StopBlank(Blank, new(of), Reason!, Version), "blank.stopped", cancel)
        : await Again(cancel);

    public Task<IActionResult> OnPostDrop(Guid of, CancellationToken cancel) => Do(new DropBlank(Blank, new(of), Version), "blank.dropped", cancel);

    /// <summary>Where in the document a fault is, as one would look for it there.</summary>
    public string Place(WordPlace place) => Words[$"word.place.{place.Part}", place.Paragraph];

    /// <summary>Any of the names that say it, as they are typed, with what they mean.</summary>
    public string Needed(BlankNeed need) => string.Join(" / ", need.AnyOf.Select(name => FindBlankFieldsModel.Mark(name.Split('.') is [var list, var row] && Lists.Contains(list) ? row : name)));

    private static readonly HashSet<string> Lists = [BlankFields.Asked, BlankFields.Components, BlankFields.Reasons, BlankFields.Returned, BlankFields.Papers];

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        Fields = await procedures.Fields(Today, cancel);
        var viewed = await Gate.Ask(new ViewBlank(Blank), cancel);
        if (viewed.Done)
        {
            View = viewed.Value;
        }

        return viewed.Refusal;
    }
}
