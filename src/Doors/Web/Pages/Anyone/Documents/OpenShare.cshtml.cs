using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Documents.Sharing;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Anyone.Documents;

/// <summary>One paper that its owner shared, for whoever has the link; nothing else of theirs, and nothing that a search engine or a shared computer keeps.</summary>
[EnableRateLimiting(Rates.Track)]
public sealed class OpenShareModel(Gate gate) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Token { get; set; }

    public PaperInShare? Paper { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Seal();
        var opened = await gate.Do(new OpenShare(Token ?? ""), cancel);
        Paper = opened.Done ? opened.Value : null;
        var page = Page();
        page.StatusCode = opened.Done ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        return page;
    }

    public async Task<IActionResult> OnGetPaper(CancellationToken cancel)
    {
        Seal();
        var fetched = await gate.Do(new FetchShare(Token ?? ""), cancel);
        return fetched.Match<IActionResult>(paper => this.Hand(paper.Content, paper.MediaType, paper.FileName, paper.Sha256), _ => RedirectToPage(new { ma = Token }));
    }

    private void Seal()
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
    }
}
