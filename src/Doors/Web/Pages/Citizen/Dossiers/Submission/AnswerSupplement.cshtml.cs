using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Pages.Citizen.Dossiers.Confirming;
using MotCua.Web.Pages.Shared;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Dossiers.Submission;

/// <summary>Exactly what was asked for, line by line, answered in place; then handed in, and the clock goes on.</summary>
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueCountLimit = 4000)]
public sealed class AnswerSupplementModel(Gate gate, Wording words) : PageModel
{
    internal const string SignedBox = "_ky";
    internal const string CodeBox = "_ma";
    private const long MostBytes = 120L << 20;
    private const string Said = "_loi.";

    private Dictionary<string, IReadOnlyList<string>>? typed;

    [FromRoute(Name = "dossier")]
    public Guid Id { get; set; }

    public SupplementToAnswer Mending { get; private set; } = null!;

    public DossierView Dossier => Mending.Dossier;

    public SupplementView Asked => Mending.Asked;

    public bool IsSent(PaperView paper) => paper.Files.Any(file => file.At > Asked.AskedAt);

    /// <summary>How far the signing of the mended form has come; none where nothing of it changed, or signing is not offered.</summary>
    public FormSigningView? Signing { get; private set; }

    public static string ReplyName(int place) => Said + place.ToString(CultureInfo.InvariantCulture);

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(false, cancel) ?? Page();

    public async Task<IActionResult> OnPost([FromForm(Name = "_di")] string? go, [FromForm(Name = "_hoi")] string? asked, CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        // Files change the dossier: once they are in, the version that was seen says nothing of the answers.
        var moved = form.Files.Any(file => file.FileName.Length > 0);
        if (await Attach(form.Files, cancel) is { } away)
        {
            return away;
        }

        var saved = await gate.Do(new MendAnswers(new(Id), (asked ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), this.Typed(), Replies(form), Wording.Language, moved ? null : this.SeenVersion()), cancel);
        if (saved.Refusal is { } refused)
        {
            typed = this.Typed();
            return await Fetch(false, cancel) ?? this.CameSecond(refused, Mending.Answers);
        }

        if (await Fetch(true, cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        foreach (var error in saved.Value.Errors)
        {
            ModelState.AddModelError(error.Name, error.Message);
        }

        if (go == "nop" && ModelState.IsValid)
        {
            return await HandIn(form[SignedBox] == "true", cancel);
        }

        return ModelState.IsValid ? RedirectToPage(new { dossier = Id }) : Page();
    }

    private async Task<IActionResult?> Attach(IFormFileCollection files, CancellationToken cancel)
    {
        foreach (var file in files.Where(file => file.FileName.Length > 0))
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

        return null;
    }

    private async Task<IActionResult> HandIn(bool signed, CancellationToken cancel)
    {
        for (var place = 0; place < Mending.Lines.Count; place++)
        {
            if (Mending.Lines[place] is { Paper: { } paper, Line.Reply: null } && !IsSent(paper))
            {
                ModelState.AddModelError(paper.Key, words["papers.missing", paper.Name]);
            }
        }

        if (!ModelState.IsValid || !await this.Confirms(gate, words, new(Id), CodeBox, cancel))
        {
            return Page();
        }

        var done = await gate.Do(new AnswerSupplement(new(Id), Dossier.Version, Signed: signed), cancel);
        if (done.Refusal is { } refused)
        {
            return this.Show(refused);
        }

        this.Tell("supplement.done");
        return RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id });
    }

    private static Dictionary<int, string> Replies(IFormCollection form) =>
        form.Where(box => box.Key.StartsWith(Said, StringComparison.Ordinal) && int.TryParse(box.Key.AsSpan(Said.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ToDictionary(box => int.Parse(box.Key.AsSpan(Said.Length), NumberStyles.None, CultureInfo.InvariantCulture), box => box.Value.ToString());

    private async Task<IActionResult?> Fetch(bool errors, CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewSupplement(new(Id), errors, Wording.Language, typed), cancel);
        if (viewed.Refusal is { } refused)
        {
            return refused.Kind is RefusalKind.Conflict ? RedirectToPage("../Tracking/ViewMyDossier", new { dossier = Id }) : this.TurnAway(refused);
        }

        Mending = viewed.Value;
        this.CarryAnswers(Mending.Answers);
        Signing = (await gate.Ask(new ViewFormSigning(new(Id)), cancel)) is { Done: true } signing ? signing.Value : null;
        return null;
    }
}
