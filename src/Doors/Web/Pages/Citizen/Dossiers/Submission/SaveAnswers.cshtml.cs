using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Pages.Shared;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>One page of questions. What was typed is kept at once, right or wrong; what is wrong is said.</summary>
[RequestFormLimits(ValueCountLimit = 4000)]
public sealed class SaveAnswersModel(Gate gate, Wording words) : PageModel
{
    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [FromRoute(Name = "part")]
    public string? Part { get; set; }

    /// <summary>Whether the reader came to mend one answer and wants back to the overview.</summary>
    [BindProperty(SupportsGet = true, Name = "ve")]
    public string? Back { get; set; }

    public DraftView Draft { get; private set; } = null!;

    public FormPage Asked => Draft.Page!;

    /// <summary>What the registers say and nobody must type again.</summary>
    public HeldAnswers Held { get; private set; } = HeldAnswers.None;

    /// <summary>Questions that came up only through the answers just given.</summary>
    public bool MoreCameUp { get; private set; }

    public Task<IActionResult> OnGet(CancellationToken cancel) => Show(false, cancel);

    public async Task<IActionResult> OnPost([FromForm(Name = "_them")] string? add, [FromForm(Name = "_bo")] string? remove, [FromForm(Name = "_di")] string? go, [FromForm(Name = "_hoi")] string? asked, CancellationToken cancel)
    {
        var posted = this.Typed();
        var saved = await gate.Do(new SaveAnswers(new(Id), Part ?? "", posted, add, remove, Wording.Language, this.SeenVersion()), cancel);
        if (saved.Refusal is { } refused)
        {
            return await Refused(refused, posted, cancel);
        }

        if (add is not null || remove is not null)
        {
            var list = add ?? remove![..Math.Max(0, remove!.LastIndexOf('/'))];
            return RedirectToPage(null, null, new { dossier = Id, part = Part, ve = Back }, $"{Markup.Id(list)}-ds");
        }

        if (go == "sau")
        {
            this.Tell("draft.kept");
            return RedirectToPage("../Tracking/FindMyDossiers");
        }

        var wrong = saved.Value.Errors.Count > 0;
        var shown = await Show(wrong, cancel, (asked ?? "").Split(' '));
        if (shown is not PageResult page)
        {
            return shown;
        }

        page.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return wrong || MoreCameUp ? page : Onwards();
    }

    private IActionResult Onwards() => (Back, Draft.Page?.Next) switch
    {
        ("xem-lai", _) => RedirectToPage("SubmitDossier", new { dossier = Id }),
        ("bo-sung", _) => RedirectToPage("AnswerSupplement", new { dossier = Id }),
        ("nop-cung", _) when Draft.Together is { } together => RedirectToPage("../Together/HandInFiling", new { filing = together.Filing.Value }),
        (_, { } next) => RedirectToPage(new { dossier = Id, part = next }),
        _ when Draft.Together is { Next: { } after } => RedirectToPage(new { dossier = after.Value, part = (string?)null }),
        _ when Draft.Together is { } together => RedirectToPage("../Together/FilingPapers", new { filing = together.Filing.Value }),
        _ => RedirectToPage("Papers", new { dossier = Id }),
    };

    /// <summary>A question that another dossier of the filing asks is to be answered differently here, or no longer.</summary>
    public async Task<IActionResult> OnPostApart([FromForm(Name = "_cau")] string? field, [FromForm(Name = "_khac")] bool apart, CancellationToken cancel)
    {
        var done = await gate.Do(new KeepApart(new(Id), field ?? "", apart), cancel);
        return done.Refusal is { } refused ? this.TurnAway(refused) : RedirectToPage(null, null, new { dossier = Id, part = Part, ve = Back }, Markup.Id(field ?? ""));
    }

    private async Task<IActionResult> Refused(Refusal refusal, IReadOnlyDictionary<string, IReadOnlyList<string>> typed, CancellationToken cancel)
    {
        var fetched = await Show(false, cancel, typed: typed);
        return fetched is PageResult ? this.CameSecond(refusal, Draft.Summary) : fetched;
    }

    private async Task<IActionResult> Show(bool errors, CancellationToken cancel, IReadOnlyCollection<string>? asked = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? typed = null)
    {
        var draft = await gate.Ask(new ViewDraft(new(Id), Part, errors, Wording.Language, typed), cancel);
        if (draft.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Draft = draft.Value;
        if (!Draft.Dossier.MayBeWritten)
        {
            return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
        }

        if (Draft.Page is null && Draft.Together is { } together)
        {
            // Nothing is left to ask here: the next dossier, or the papers.
            return together.Next is { } next ? RedirectToPage(new { dossier = next.Value, part = (string?)null }) : RedirectToPage("../Together/FilingPapers", new { filing = together.Filing.Value });
        }

        if (Draft.Page is null)
        {
            return Part is null ? RedirectToPage("Papers", new { dossier = Id }) : RedirectToPage(new { dossier = Id, part = (string?)null });
        }

        Part ??= Asked.Id;
        ModelState.Clear();
        this.CarryAnswers(Draft.Summary);
        foreach (var error in errors ? Asked.Errors : [])
        {
            ModelState.AddModelError(error.Name, error.Message);
        }

        Held = HeldAnswers.Of(Asked, Draft.Summary);
        MoreCameUp = asked is not null && Asked.Fields.Any(field => field.Widget is not FieldWidget.Computed && !asked.Contains(field.Name));
        if (MoreCameUp)
        {
            ModelState.AddModelError("", words["draft.more"]);
        }

        return Page();
    }
}
