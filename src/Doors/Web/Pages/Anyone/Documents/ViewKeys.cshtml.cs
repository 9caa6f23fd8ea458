using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Documents.Checking;
using MotCua.Kernel;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Anyone.Documents;

/// <summary>The keys with which anybody checks our papers without asking us: a page for people, files for programs.</summary>
[EnableRateLimiting(Rates.Track)]
public sealed class ViewKeysModel(Gate gate) : PageModel
{
    public PublishedKeys Keys { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromRoute(Name = "tep")] string? file, CancellationToken cancel)
    {
        Keys = (await gate.Ask(new ViewKeys(), cancel)).Value!;
        return file switch
        {
            null => Page(),
            "goc.cer" => File(Keys.Root.Der, "application/pkix-cert"),
            "goc.pem" => Pem([Keys.Root]),
            "thu-hoi.crl" => File(Keys.List, "application/pkix-crl"),
            "goc-khac.pem" => Pem(Keys.Others),
            "dau-thoi-gian.pem" => Pem(Keys.TimeStamps),
            _ => NotFound(),
        };
    }

    private FileContentResult Pem(IEnumerable<PublishedRoot> roots) => File(Encoding.ASCII.GetBytes(string.Concat(roots.Select(root => root.Pem))), "application/x-pem-file");
}
