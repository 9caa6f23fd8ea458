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

    /// <summary>The blank on which the result, or the letter of refusal, is written; none where the procedure has none.</summary>
    public DraftPaper? Paper { get; private set; }

    private async Task FetchPaper(CancellationToken cancel)
    {
        if (MayDecide && Work!.Choices.Any(choice => choice.LeadsToSignature && choice.IsRefusal == (Panel == "_Refuse")))
        {
            var paper = await Gate.Ask(new ViewDraftPaper(DossierId, Work.Id, Panel == "_Refuse"), cancel);
            Paper = paper.Done && paper.Value.Blank is not null ? paper.Value : null;
        }
    }
}
