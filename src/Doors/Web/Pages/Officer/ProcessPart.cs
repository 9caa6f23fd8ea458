using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Dossiers.Tracking;
using MotCua.Web.Parts;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>The way of a dossier through its process, drawn by the server: steps done, the present one, and where it may go from here; the same in words for those who cannot see it.</summary>
[HtmlTargetElement("mc-process", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ProcessPart(Wording words, InWords say) : TagHelper
{
    private const int Wide = 204;
    private const int High = 44;
    private const int Gap = 28;
    private const int Row = 72;
    private const int PerRow = 4;
    private const int Letters = 33;

    public IReadOnlyList<StepView> Steps { get; set; } = [];

    public IReadOnlyList<ChoiceView> Choices { get; set; } = [];

    /// <summary>What the dossier waits for while its clock stands still.</summary>
    public string? Waiting { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var boxes = Boxes().ToList();
        output.TagName = null;
        if (boxes.Count == 0)
        {
            output.Content.SetHtmlContent(Markup.Of($"<p class=\"mc-sub\">{words["flow.not-begun"]}</p>"));
            return;
        }

        var high = (((boxes.Count - 1) / PerRow) * Row) + High + 8;
        var wide = (PerRow * (Wide + Gap)) + 8;
        output.Content.SetHtmlContent(Markup.Of($"""
            <svg class="mc-flow mc-flow--wide" viewBox="0 0 {wide} {high}" role="img" aria-labelledby="fl-t fl-d"><title id="fl-t">{words["flow.title"]}</title><desc id="fl-d">{string.Join("; ", boxes.Select(box => $"{box.Name}: {box.Said}"))}</desc><defs><marker id="ar" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>{Markup.All(boxes.Select((box, place) => (box, place)), one => $"{Arrow(one.place)}{Drawn(one.box, one.place)}")}</svg>
            """));
    }

    private IEnumerable<Box> Boxes()
    {
        foreach (var step in Steps)
        {
            yield return step.LeftAt is { } left
                ? new("done", step.Name, words["flow.done", step.OfficerName, say.MomentInShort(left)])
                : Waiting is { Length: > 0 } waiting
                    ? new("stop", step.Name, waiting)
                    : new("now", step.Name, words["flow.now", step.OfficerName ?? words["desk.nobody-yet"], say.MomentInShort(step.DueAt)]);
        }

        foreach (var choice in Choices.Where(choice => !choice.IsRefusal))
        {
            yield return new("", choice.Label, words[choice.LeadsToSignature ? "flow.to-sign" : "flow.may"]);
        }
    }

    private static IHtmlContent Arrow(int place) => place == 0 || place % PerRow == 0
        ? HtmlString.Empty
        : Markup.Of($"<path class=\"e\" d=\"M{X(place) - Gap} {Y(place) + (High / 2)}h{Gap - 2}\" marker-end=\"url(#ar)\"/>");

    private static IHtmlContent Drawn(Box box, int place) => Markup.Of(
        $"<g class=\"{box.Look}\"><rect x=\"{X(place)}\" y=\"{Y(place)}\" width=\"{Wide}\" height=\"{High}\" rx=\"6\"/><text x=\"{X(place) + 10}\" y=\"{Y(place) + 19}\">{Short(box.Name)}</text><text class=\"s\" x=\"{X(place) + 10}\" y=\"{Y(place) + 35}\">{Short(box.Said)}</text></g>");

    private static int X(int place) => 4 + ((place % PerRow) * (Wide + Gap));

    private static int Y(int place) => 4 + ((place / PerRow) * Row);

    private static string Short(string text) => new StringInfo(text) is { LengthInTextElements: > Letters } info ? $"{info.SubstringByTextElements(0, Letters - 1)}…" : text;

    private sealed record Box(string Look, string Name, string Said);
}
