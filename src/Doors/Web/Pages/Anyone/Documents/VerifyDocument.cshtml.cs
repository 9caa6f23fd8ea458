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
public sealed class VerifyDocumentModel(Gate gate, Wording words, InWords say, TimeProvider clock) : PageModel
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

    /// <summary>What one signature is worth, in one sentence.</summary>
    public static string Verdict(SignatureFinding one) =>
        !one.Intact ? "check.signature.broken" : one.Trusted ? "check.signature.good" : one.RevokedAt is not null ? "check.signature.revoked" : "check.signature.stranger";

    /// <summary>Who witnesses the time, whether the certificate was revoked then, and whether it still holds.</summary>
    public IEnumerable<string> Lines(SignatureFinding one)
    {
        yield return one is { StampedAt: { } stamped, StampedBy: { } by } ? words["check.stamped", by, say.MomentInFull(stamped)] : words["check.unstamped"];
        if (one.Trusted || one.RevokedAt is not null)
        {
            yield return one.RevokedAt is { } since ? words[one.Trusted ? "check.revoked.after" : "check.revoked.before", say.MomentInFull(since)]
                : words[one.IsProven ? "check.revoked.proven" : "check.revoked.not"];
        }

        if (one.CertificateUntil is { } until)
        {
            yield return words[until > clock.GetUtcNow() ? "check.certificate.until" : one.StampedAt is not null ? "check.certificate.over" : "check.certificate.over.unstamped", say.MomentInFull(until)];
        }

        yield return words["check.level." + one.Level];
        if (one.Limit is not LevelLimit.None)
        {
            yield return words["check.limit." + one.Limit];
        }
    }

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
