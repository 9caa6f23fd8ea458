using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Documents;

/// <summary>Anybody checks a paper: by the code printed on it, or by handing in the PDF itself, which is not kept.</summary>
[EnableRateLimiting(Rates.Track)]
[RequestSizeLimit(MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
public sealed class VerifyDocumentModel(Gate gate, Wording words) : PageModel
{
    private const long MostBytes = 16L << 20;

    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Code { get; set; }

    public VerifiedDocument? Document { get; private set; }

    public VerifiedPdf? Pdf { get; private set; }

    public string? FileName { get; private set; }

    public PaperState? State => Document?.State ?? Pdf?.Report.State;

    public IReadOnlyList<SignatureFinding> Signatures => Document?.Signatures ?? Pdf?.Report.Signatures ?? [];

    public bool IsReplaced => Document?.IsReplaced ?? Pdf?.IsReplaced ?? false;

    public DateTimeOffset? RevokedAt => Document?.RevokedAt ?? Pdf?.RevokedAt;

    /// <summary>The code on a form of the one-stop leads to its dossier instead.</summary>
    public async Task<IActionResult> OnGet([FromQuery(Name = "ho-so")] string? dossier, CancellationToken cancel)
    {
        if (dossier is { Length: > 0 })
        {
            return LocalRedirect("/tra-cuu?ma=" + Uri.EscapeDataString(dossier));
        }

        if (string.IsNullOrWhiteSpace(Code))
        {
            return Page();
        }

        var outcome = await gate.Ask(new VerifyDocument(Code), cancel);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("ma", words.Of(refusal));
            return Page();
        }

        Document = outcome.Value;
        return Page();
    }

    public async Task<IActionResult> OnPost([FromForm(Name = "tep")] IFormFile? file, CancellationToken cancel)
    {
        if (file is not { Length: > 0 })
        {
            ModelState.AddModelError("tep", words["check.choose"]);
            return Page();
        }

        FileName = Path.GetFileName(file.FileName);
        await using var content = file.OpenReadStream();
        var outcome = await gate.Ask(new VerifyPdf(content), cancel);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddModelError("tep", words.Of(refusal));
            return Page();
        }

        Pdf = outcome.Value;
        return Page();
    }
}
