using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Pages.Shared;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>The clerk types in what the paper form says, page by page; the same questions, the same checks.</summary>
[RequestFormLimits(ValueCountLimit = 4000)]
public sealed class SaveAnswersModel(Gate gate) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [FromRoute(Name = "part")]
    public string? Part { get; set; }

    public DraftView Draft { get; private set; } = null!;

    public FormPage Asked => Draft.Page!;

    /// <summary>What the registers say of the applicant; the clerk asks only for the rest.</summary>
    public HeldAnswers Held { get; private set; } = HeldAnswers.None;

    /// <summary>From where the clerk came: the counter, or what a citizen was asked for.</summary>
    public string Back => $"/can-bo/ho-so/{Id}/{(Draft.Dossier.Stage is DossierStage.Submitted ? "tiep-nhan" : "bo-sung")}";

    public Task<IActionResult> OnGet(CancellationToken cancel) => Show(false, cancel);

    public async Task<IActionResult> OnPost([FromForm(Name = "_them")] string? add, [FromForm(Name = "_bo")] string? remove, CancellationToken cancel)
    {
        var posted = this.Typed();
        var shown = await Show(false, cancel);
        if (shown is not PageResult)
        {
            return shown;
        }

        var saved = await gate.Do(new SaveAnswers(new(Id), Asked.Id, posted, add, remove, Wording.Language, this.SeenVersion()), cancel);
        if (saved.Refusal is { } refusal)
        {
            return await Show(false, cancel, posted) is PageResult ? this.CameSecond(refusal, Draft.Summary) : this.TurnAway(refusal);
        }

        if (add is not null || remove is not null)
        {
            return Redirect($"/can-bo/ho-so/{Id}/don/{Asked.Id}#danh-sach");
        }

        return saved.Value.Errors.Count > 0
            ? await Show(true, cancel)
            : Redirect(Asked.Next is { } next ? $"/can-bo/ho-so/{Id}/don/{next}" : Back);
    }

    private async Task<IActionResult> Show(bool errors, CancellationToken cancel, IReadOnlyDictionary<string, IReadOnlyList<string>>? typed = null)
    {
        var draft = await gate.Ask(new ViewDraft(new(Id), Part, errors, Wording.Language, typed), cancel);
        if (draft.Refusal is { } refusal)
        {
            return refusal.Kind is RefusalKind.Missing ? NotFound() : StatusCode(StatusCodes.Status403Forbidden);
        }

        Draft = draft.Value;
        if (Draft.Page is null)
        {
            return Redirect(Back);
        }

        ModelState.Clear();
        this.CarryAnswers(Draft.Summary);
        foreach (var error in errors ? Asked.Errors : [])
        {
            ModelState.AddModelError(error.Name, error.Message);
        }

        Held = HeldAnswers.Of(Asked, Draft.Summary);
        return Page();
    }
}
