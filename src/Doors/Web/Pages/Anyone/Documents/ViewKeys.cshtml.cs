using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Documents.Checking;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Serving;

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
            "goc.cer" => Give(Keys.Root.Der, "application/pkix-cert", file),
            "goc.pem" => Pem([Keys.Root], file),
            "thu-hoi.crl" => Give(Keys.List, "application/pkix-crl", file),
            "goc-khac.pem" => Pem(Keys.Others, file),
            "dau-thoi-gian.pem" => Pem(Keys.TimeStamps, file),
            _ => NotFound(),
        };
    }

    private FileStreamResult Pem(IEnumerable<PublishedRoot> roots, string name) => Give(Encoding.ASCII.GetBytes(string.Concat(roots.Select(root => root.Pem))), "application/x-pem-file", name);

    private FileStreamResult Give(byte[] bytes, string mediaType, string name) => this.HandPublic(new MemoryStream(bytes, writable: false), mediaType, name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
