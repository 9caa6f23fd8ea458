using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Pages.Shared;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer.Reception;

/// <summary>A citizen comes, or writes, with what was asked for: the clerk sees exactly the lines that were asked, scans and corrects into them, and hands the answer in for the citizen.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(MultipartBodyLengthLimit = MostBytes, ValueCountLimit = 4000)]
public sealed class AnswerSupplementModel(Gate gate, Wording words) : DossierPageModel(gate)
{
    private const long MostBytes = 220L * 1024 * 1024;
    private const string Said = "_loi.";

    /// <summary>The letter in which it came.</summary>
    [BindProperty(SupportsGet = true, Name = "phong-bi")]
    public Guid? Envelope { get; set; }

    /// <summary>Who brought it; the applicant unless said otherwise.</summary>
    [BindProperty]
    public string? BroughtBy { get; set; }

    public EnvelopeView? Letter { get; private set; }

    /// <summary>What is asked; nothing once it is answered.</summary>
    public SupplementToAnswer? Mending { get; private set; }

    /// <summary>The request just answered, whose receipt can be printed.</summary>
    public SupplementView? Answered => Mending is null && Dossier.Supplements is [.., { AnsweredAt: not null, Assisted: not null } last] ? last : null;

    private string Here => $"/can-bo/ho-so/{Id}/bo-sung{(Envelope is { } letter ? $"?phong-bi={letter}" : "")}";

    public bool IsSent(PaperView paper) => paper.Files.Any(file => file.At > Mending!.Asked.AskedAt);

    public static string ReplyName(int place) => Said + place.ToString(CultureInfo.InvariantCulture);

    public Task<IActionResult> OnGet(CancellationToken cancel) => Look(cancel);

    public async Task<IActionResult> OnPost([FromForm(Name = "_di")] string? go, [FromForm(Name = "_hoi")] string? asked, CancellationToken cancel)
    {
        var form = await Request.ReadFormAsync(cancel);
        var saved = await Gate.Do(new MendAnswers(DossierId, (asked ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), this.Typed(), Replies(form), Wording.Language, Version), cancel);
        if (saved.Refusal is { } refused)
        {
            return await Again(refused, cancel);
        }

        var scanned = 0;
        foreach (var file in form.Files.Where(file => file.FileName.Length > 0))
        {
            await using var content = file.OpenReadStream();
            var kept = await Gate.Do(new ScanPaper(DossierId, file.Name, Path.GetFileName(file.FileName), content), cancel);
            scanned++;
            if (kept.Refusal is { } wrong)
            {
                ModelState.AddModelError(file.Name, words["papers.refused", Path.GetFileName(file.FileName), words.Of(wrong)]);
            }
        }

        foreach (var error in saved.Value.Errors)
        {
            ModelState.AddModelError(error.Name, error.Message);
        }

        if (!ModelState.IsValid)
        {
            return await Look(cancel);
        }

        if (go != "nop")
        {
            this.Tell("counter-supplement.kept", scanned);
            return Redirect(Here);
        }

        var done = await Gate.Do(new AnswerSupplement(DossierId, null, BroughtBy, Envelope is { } letter ? new(letter) : null), cancel);
        if (done.Refusal is { } no)
        {
            return await Again(no, cancel);
        }

        this.Tell("counter-supplement.done");
        return Redirect($"/can-bo/ho-so/{Id}/bo-sung");
    }

    protected override async Task Furnish(CancellationToken cancel)
    {
        if (Envelope is { } id)
        {
            var found = await Gate.Ask(new FindEnvelopes(Only: new(id)), cancel);
            Letter = found.Done && found.Value.Rows is [var letter] ? letter : null;
        }

        var viewed = await Gate.Ask(new ViewSupplement(DossierId, !ModelState.IsValid, Wording.Language, HttpMethods.IsPost(Request.Method) ? this.Typed() : null), cancel);
        Mending = viewed.Done ? viewed.Value : null;
        BroughtBy ??= Letter?.Sender ?? Dossier.SubmitterName;
        await FetchAnswers(cancel);
    }

    private static Dictionary<int, string> Replies(IFormCollection form) =>
        form.Where(box => box.Key.StartsWith(Said, StringComparison.Ordinal) && int.TryParse(box.Key.AsSpan(Said.Length), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .ToDictionary(box => int.Parse(box.Key.AsSpan(Said.Length), NumberStyles.None, CultureInfo.InvariantCulture), box => box.Value.ToString());
}
