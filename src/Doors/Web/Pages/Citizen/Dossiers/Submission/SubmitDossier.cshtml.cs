using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Confirming;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>Everything once more before handing in: each answer with its way back, the money, the hours, one button.</summary>
public sealed class SubmitDossierModel(Gate gate, Wording words) : PageModel
{
    internal const string CodeBox = "Code";

    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    /// <summary>Pressed twice, handed in once.</summary>
    [BindProperty]
    public string Key { get; set; } = "";

    [BindProperty]
    public int? Version { get; set; }

    [BindProperty]
    public DossierChannel? ReturnBy { get; set; }

    [BindProperty]
    public bool Sworn { get; set; }

    /// <summary>Handed in as signed: told when it no longer is.</summary>
    [BindProperty]
    public bool Signed { get; set; }

    /// <summary>How far the signing of the form has come; none where it is not offered.</summary>
    public FormSigningView? Signing { get; private set; }

    public DraftView Draft { get; private set; } = null!;

    public DossierView Dossier => Draft.Dossier;

    public DuePromise? Promise { get; private set; }

    public IEnumerable<PaperView> Missing => Dossier.Papers.Where(paper => paper is { Required: true, Source: PaperSource.Missing } && !Draft.Awaited.ContainsKey(paper.Key));

    /// <summary>Something in it is still to come from another dossier: the house hands it in then.</summary>
    public bool Waits => Dossier.Papers.Any(paper => paper is { Required: true, Source: PaperSource.Missing } && Draft.Awaited.ContainsKey(paper.Key));

    public bool Ready => Draft.Errors.Count == 0 && !Missing.Any();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Key = Guid.CreateVersion7().ToString("N");
        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        Version = Dossier.Version;
        ReturnBy = Dossier.ReturnBy;
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        if (!Sworn)
        {
            ModelState.AddModelError(nameof(Sworn), words["review.sworn.missing"]);
        }

        if (!ModelState.IsValid || !await this.Confirms(gate, words, new(Id), CodeBox, cancel))
        {
            return await Fetch(cancel) ?? Page();
        }

        var handed = await gate.Do(new SubmitDossier(new(Id), ReturnBy ?? DossierChannel.Online, Version, Key, Signed), cancel);
        if (handed.Done)
        {
            return RedirectToPage("Acknowledgement", new { dossier = Id });
        }

        // Pressed again after it went through: show what it led to.
        return await Fetch(cancel) ?? this.Show(handed.Refusal!);
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var draft = await gate.Ask(new ViewDraft(new(Id), null, false, Wording.Language), cancel);
        if (draft.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Draft = draft.Value;
        if (Draft.Together is { } together)
        {
            return RedirectToPage("../Together/HandInFiling", new { filing = together.Filing.Value });
        }

        if (Dossier.Stage is not DossierStage.Draft)
        {
            return RedirectToPage(Dossier.IsBeingMended ? "AnswerSupplement" : "../Tracking/ViewMyDossier", new { dossier = Id });
        }

        Signing = Ready && !Waits && (await gate.Ask(new ViewFormSigning(new(Id)), cancel)) is { Done: true } signing ? signing.Value : null;
        Promise = (await gate.Ask(new PromiseDue(Dossier.Procedure, Dossier.Case, Dossier.ReceivingAgency), cancel)) is { Done: true, Value: var promise } ? promise : null;
        return null;
    }
}
