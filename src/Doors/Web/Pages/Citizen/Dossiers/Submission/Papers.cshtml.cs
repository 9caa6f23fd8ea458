using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>The papers of an application: what we hold stands first, the rest is sent as files, each answered with name, size and fingerprint.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class PapersModel(Gate gate, Wording words) : PageModel
{
    private const long MostBytes = 120L << 20;

    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "ve")]
    public string? Back { get; set; }

    public DraftView Draft { get; private set; } = null!;

    public DossierView Dossier => Draft.Dossier;

    /// <summary>Papers that nobody has to send: held by us, or made by the form itself.</summary>
    public IReadOnlyList<PaperView> Ready => [.. Dossier.Papers.Where(IsReady)];

    public IReadOnlyList<PaperView> ToSend => [.. Dossier.Papers.Where(paper => !IsReady(paper))];

    /// <summary>Whether it cannot be handed in without this, and nobody else brings it.</summary>
    public bool IsWanted(PaperView paper) => paper.Required && !Draft.Awaited.ContainsKey(paper.Key);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

    /// <summary>Files chosen for any of the papers are handed in one by one; what is refused is said at its paper.</summary>
    public async Task<IActionResult> OnPost([FromForm(Name = "_di")] string? go, CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            var handed = await Attach(file, cancel);
            if (handed.Refusal is { Kind: RefusalKind.Forbidden or RefusalKind.Missing } refused)
            {
                return this.TurnAway(refused);
            }

            if (handed.Refusal is { } wrong)
            {
                ModelState.AddModelError(file.Name, words["papers.refused", Path.GetFileName(file.FileName), words.Of(wrong)]);
            }
        }

        if (await Fetch(cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        if (go == "tiep")
        {
            foreach (var paper in ToSend.Where(paper => paper.Files.Count == 0 && IsWanted(paper) && ModelState.GetValueOrDefault(paper.Key) is null))
            {
                ModelState.AddModelError(paper.Key, words["papers.missing", paper.Name]);
            }
        }

        if (!ModelState.IsValid)
        {
            var page = Page();
            page.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return page;
        }

        return go switch
        {
            "tiep" when Back == "bo-sung" => RedirectToPage("AnswerSupplement", new { dossier = Id }),
            "tiep" => RedirectToPage("SubmitDossier", new { dossier = Id }),
            "sau" => Later(),
            _ => RedirectToPage(new { dossier = Id, ve = Back }),
        };
    }

    /// <summary>A file sent by mistake is taken back.</summary>
    public async Task<IActionResult> OnPostDetach([FromForm(Name = "_bo")] string? which, CancellationToken cancel)
    {
        var (paper, sha) = (which ?? "").LastIndexOf('/') is > 0 and var cut ? (which![..cut], which[(cut + 1)..]) : ("", "");
        var done = await gate.Do(new DetachFile(new(Id), paper, sha), cancel);
        return done.Refusal is { } refused ? await Fetch(cancel) ?? this.Show(refused) : RedirectToPage(new { dossier = Id, ve = Back });
    }

    /// <summary>A paper that we hold is taken instead of an upload.</summary>
    public async Task<IActionResult> OnPostTake([FromForm(Name = "_lay")] string? which, CancellationToken cancel)
    {
        var (paper, item) = (which ?? "").LastIndexOf('/') is > 0 and var cut && Guid.TryParse(which.AsSpan(cut + 1), out var id) ? (which![..cut], id) : ("", Guid.Empty);
        var done = await gate.Do(new TakeFromVault(new(Id), paper, new(item)), cancel);
        if (done.Refusal is { } refused)
        {
            return await Fetch(cancel) ?? this.Show(refused);
        }

        this.Tell("papers.taken");
        return RedirectToPage(new { dossier = Id, ve = Back });
    }

    /// <summary>A register is asked instead; where it does not answer, the paper is sent as before.</summary>
    public async Task<IActionResult> OnPostRegister([FromForm(Name = "_hoi")] string? paper, CancellationToken cancel)
    {
        var done = await gate.Do(new TakeFromRegister(new(Id), paper ?? ""), cancel);
        if (done.Refusal is { } refused)
        {
            return await Fetch(cancel) ?? this.Show(refused);
        }

        this.Tell($"papers.register.{done.Value.Looked.Outcome}", done.Value.Looked.Name);
        return RedirectToPage(new { dossier = Id, ve = Back });
    }

    private IActionResult Later()
    {
        this.Tell("draft.kept");
        return RedirectToPage("../Tracking/FindMyDossiers");
    }

    private async Task<Outcome<HandedFile>> Attach(IFormFile file, CancellationToken cancel)
    {
        await using var content = file.OpenReadStream();
        return await gate.Do(new AttachFile(new(Id), file.Name, Path.GetFileName(file.FileName), content), cancel);
    }

    private static bool IsReady(PaperView paper) => paper.IsTheForm || paper.Source is PaperSource.Vault or PaperSource.Form or PaperSource.Counter or PaperSource.Register;

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
            return RedirectToPage("../Together/FilingPapers", new { filing = together.Filing.Value });
        }

        if (!Dossier.MayBeWritten)
        {
            return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
        }

        return null;
    }
}
