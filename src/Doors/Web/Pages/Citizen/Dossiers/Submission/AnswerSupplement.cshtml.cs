using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Tracking;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>Exactly what was asked for, line by line, answered in place; then handed in, and the clock goes on.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class AnswerSupplementModel(Gate gate, Wording words) : PageModel
{
    private const long MostBytes = 120L << 20;

    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    public DraftView Draft { get; private set; } = null!;

    public DossierView Dossier => Draft.Dossier;

    public SupplementView Asked { get; private set; } = null!;

    public PaperView? PaperOf(SupplementLine line) => Dossier.Papers.FirstOrDefault(paper => paper.Key == line.Target && !paper.IsTheForm);

    /// <summary>The page of the form on which the answer asked about stands.</summary>
    public string? PageOf(SupplementLine line) =>
        Draft.Summary.FirstOrDefault(page => page.Id == line.Target || page.Rows.Any(row => row.Name == line.Target))?.Id ?? (PaperOf(line) is null && Draft.Pages is [var first, ..] ? first : null);

    public bool IsSent(PaperView paper) => paper.Files.Any(file => file.At > Asked.AskedAt);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) ?? Page();

    public async Task<IActionResult> OnPost([FromForm(Name = "_di")] string? go, CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var handed = await gate.Do(new AttachFile(new(Id), file.Name, Path.GetFileName(file.FileName), content), cancel);
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

        return go == "nop" ? await HandIn(cancel) : ModelState.IsValid ? RedirectToPage(new { dossier = Id }) : Page();
    }

    private async Task<IActionResult> HandIn(CancellationToken cancel)
    {
        foreach (var paper in Asked.Lines.Select(PaperOf).OfType<PaperView>().Where(paper => !IsSent(paper) && ModelState.GetValueOrDefault(paper.Key) is null))
        {
            ModelState.AddModelError(paper.Key, words["papers.missing", paper.Name]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var done = await gate.Do(new AnswerSupplement(new(Id), Dossier.Version), cancel);
        if (done.Refusal is { } refused)
        {
            return this.Show(refused);
        }

        this.Tell("supplement.done");
        return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
    }

    private async Task<IActionResult?> Fetch(CancellationToken cancel)
    {
        var draft = await gate.Ask(new ViewDraft(new(Id), null, false, Wording.Language), cancel);
        if (draft.Refusal is { } refused)
        {
            return this.TurnAway(refused);
        }

        Draft = draft.Value;
        if (new Standing(Dossier, IsOwn: true).Asked is not { } asked)
        {
            return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
        }

        Asked = asked;
        return null;
    }
}
