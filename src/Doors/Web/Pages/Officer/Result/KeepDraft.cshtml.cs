using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Result;

/// <summary>Where a decision is written: its boxes with the page beside them, kept between visits and between the officers of the step; completing the step stays a deed of its own.</summary>
public sealed class KeepDraftModel(Gate gate, Wording words) : DossierPageModel(gate)
{
    /// <summary>Of several open pieces of work the one that is written for.</summary>
    [BindProperty(SupportsGet = true, Name = "phan")]
    public Guid? Piece { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu-choi")]
    public string? Refusing { get; set; }

    [BindProperty]
    public List<PassageTyped> Passages { get; set; } = [];

    [BindProperty]
    public Guid? Blank { get; set; }

    /// <summary>The version of what was kept that the page showed.</summary>
    [BindProperty]
    public int? Saved { get; set; }

    public DraftPaper Paper { get; private set; } = null!;

    public bool Refuses => Refusing is "1";

    public WorkView? Work => Dossier.Work.FirstOrDefault(work => work.Id == Piece) ?? Dossier.AtHand;

    /// <summary>The ways out by which what is written here goes to be signed.</summary>
    public IReadOnlyList<ChoiceView> Choices => [.. (Work?.Choices ?? []).Where(choice => choice.LeadsToSignature && choice.IsRefusal == Refuses)];

    public string DossierPage => $"/can-bo/ho-so/{Id}";

    /// <summary>Which piece, and whether it says no, in the addresses of this page's forms.</summary>
    public string Of => $"tu-choi={(Refuses ? "1" : "0")}{(Piece is { } piece ? $"&phan={piece}" : "")}";

    public string Here => $"{DossierPage}/du-thao?{Of}";

    public string Preview => $"{DossierPage}/du-thao/trang?{Of}";

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public Task<IActionResult> OnPostKeep([FromForm] string? opinion, [FromForm] string? resultTitle, [FromForm] string? resultText, CancellationToken cancel) =>
        Do(new KeepDraft(DossierId, Piece, Refuses, Blank, new(resultTitle, resultText, opinion, PassageTyped.Read(Passages)), Saved), _ =>
        {
            this.Tell("writing.kept");
            return Redirect(Here);
        }, cancel);

    /// <summary>One passage goes back to the words of the blank; all else that was typed stays, and nothing is kept by it.</summary>
    public async Task<IActionResult> OnPostOwn([FromQuery(Name = "doan")] int passage, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } no)
        {
            return No(no);
        }

        KeepTyped();
        if (passage >= 0 && passage < Passages.Count && Paper.Passages.FirstOrDefault(one => one.Name == Passages[passage].Name) is { } own)
        {
            ModelState.SetModelValue($"Passages[{passage}].Text", own.Own, own.Own);
        }

        return Page();
    }

    /// <summary>What a field of the blank is called.</summary>
    public string Called(string name) => name.StartsWith(MotCua.Blanks.BlankFields.Form, StringComparison.Ordinal)
        ? Answers.SelectMany(page => page.Rows).FirstOrDefault(row => row.Name == name[MotCua.Blanks.BlankFields.Form.Length..])?.Label ?? name
        : words.Find($"blank.field.{name}") ?? name;

    protected override async Task<Refusal?> FetchMore(CancellationToken cancel)
    {
        await FetchAnswers(cancel);
        var paper = await Gate.Ask(new ViewDraftPaper(DossierId, Piece, Refuses), cancel);
        if (paper.Done)
        {
            Paper = paper.Value;
        }

        return paper.Refusal ?? (Choices.Count == 0 ? DossierRefusals.NotInProcess : null);
    }

    /// <summary>What was kept is among what a second writer is shown as changed.</summary>
    protected override IEnumerable<KeyValuePair<string, string>> More =>
    [
        new(words["decide.opinion"], Paper.Typed.Opinion ?? ""),
        new(words["decide.result.title"], Paper.Typed.Title ?? ""),
        .. Paper.Blank is null ? [new(words["decide.result.text"], Paper.Typed.Text ?? "")] : Array.Empty<KeyValuePair<string, string>>(),
        .. Paper.Passages.Select(passage => KeyValuePair.Create(passage.Name, passage.Text)),
    ];
}
