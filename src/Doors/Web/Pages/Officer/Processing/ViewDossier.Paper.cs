using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Result;

namespace MotCua.Web.Pages.Officer.Processing;

/// <content>The blank on which the decision is written.</content>
public sealed partial class ViewDossierModel
{
    /// <summary>The passages of the blank as they were typed.</summary>
    [BindProperty]
    public List<PassageTyped> Passages { get; set; } = [];

    /// <summary>The version of the blank on which they were typed.</summary>
    [BindProperty]
    public Guid? Blank { get; set; }

    /// <summary>The version of what was kept of the draft that the page showed.</summary>
    [BindProperty]
    public int? Saved { get; set; }

    /// <summary>What was kept of the decision, where it is written here.</summary>
    public DraftPaper? Writing { get; private set; }

    /// <summary>The blank on which the result, or the letter of refusal, is written; none where the procedure has none.</summary>
    public DraftPaper? Paper => Writing?.Blank is null ? null : Writing;

    /// <summary>The page on which there is room to write it.</summary>
    public string WritingPage => $"{Here}/du-thao?tu-choi={(Panel == "_Refuse" ? "1" : "0")}{(Work is { } work ? $"&phan={work.Id}" : "")}";

    protected override IEnumerable<KeyValuePair<string, string>> More => Writing is null ? [] :
    [
        new(words["decide.opinion"], Writing.Typed.Opinion ?? ""),
        new(words["decide.result.title"], Writing.Typed.Title ?? ""),
        .. Writing.Passages.Select(passage => KeyValuePair.Create(passage.Name, passage.Text)),
    ];

    private async Task FetchPaper(CancellationToken cancel)
    {
        if (MayDecide && Work!.Choices.Any(choice => choice.LeadsToSignature && choice.IsRefusal == (Panel == "_Refuse")))
        {
            var paper = await Gate.Ask(new ViewDraftPaper(DossierId, Work.Id, Panel == "_Refuse"), cancel);
            Writing = paper.Done ? paper.Value : null;
        }
    }
}
