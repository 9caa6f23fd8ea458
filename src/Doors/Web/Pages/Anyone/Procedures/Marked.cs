using Microsoft.AspNetCore.Html;
using MotCua.Procedures.Finding;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>A name with the words that answered the question marked.</summary>
internal static class Marked
{
    public static IHtmlContent Name(string name, IReadOnlyList<Highlight> marks)
    {
        var shown = new HtmlContentBuilder();
        var at = 0;
        foreach (var mark in marks.Where(mark => mark.Start >= 0 && mark.Start + mark.Length <= name.Length).OrderBy(mark => mark.Start))
        {
            if (mark.Start < at)
            {
                continue;
            }

            shown.Append(name[at..mark.Start]).AppendHtml(Markup.Of($"<span class=\"mc-mark\">{name.Substring(mark.Start, mark.Length)}</span>"));
            at = mark.Start + mark.Length;
        }

        return shown.Append(name[at..]);
    }
}
