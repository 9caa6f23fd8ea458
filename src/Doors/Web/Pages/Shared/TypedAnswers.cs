using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer;

namespace MotCua.Web.Pages.Shared;

/// <summary>A page of questions that two people may have open at once: it carries the version and the answers that its reader saw, and tells whoever comes second what changed, with their own typing still in the boxes.</summary>
public static class TypedAnswers
{
    /// <summary>Boxes of the page that are not answers begin so; no answer of a form does.</summary>
    private const char Ours = '_';

    private static readonly string[] Kept = ["Version", SeenFacts.Box];

    extension(PageModel page)
    {
        /// <summary>The answers typed on the page, without the boxes that the page itself needs.</summary>
        public Dictionary<string, IReadOnlyList<string>> Typed() => page.Request.Form
            .Where(box => box.Key.Length > 0 && box.Key[0] != Ours && !Kept.Contains(box.Key))
            .ToDictionary(box => box.Key, box => (IReadOnlyList<string>)[.. box.Value.OfType<string>()]);

        /// <summary>The version that the reader had seen; none when the page did not come from us.</summary>
        public int? SeenVersion() => int.TryParse(page.Request.Form["Version"], out var version) ? version : null;

        /// <summary>What the reader sees now goes along with the form.</summary>
        public void CarryAnswers(IReadOnlyList<SummaryPage> answers) => page.HttpContext.Items[SeenFacts.Box] = SeenFacts.Of(answers).Pack();

        /// <summary>Old and new of every answer that somebody else changed meanwhile; then the page as it was typed.</summary>
        public IActionResult CameSecond(Refusal refusal, IReadOnlyList<SummaryPage> answers)
        {
            page.ViewData[DossierPageModel.ChangedKey] = SeenFacts.Unpack(page.Request.Form[SeenFacts.Box]) is { } seen ? seen.ChangedTo(SeenFacts.Of(answers)) : [];
            return page.Show(refusal);
        }
    }
}
