using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>One stretch of a dossier's working time.</summary>
public sealed record ClockStretch(TimeSpan Length, bool Stopped);

/// <summary>The dossier's clock as a ruler: used, stopped for the citizen, left; with the same figures in words.</summary>
[HtmlTargetElement("mc-clock", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClockPart(Wording words, InWords say) : TagHelper
{
    public IReadOnlyList<ClockStretch> Stretches { get; set; } = [];

    /// <summary>Working time left; negative once overdue.</summary>
    public TimeSpan Left { get; set; }

    /// <summary>It was finished: what is left was not needed.</summary>
    public bool Ended { get; set; }

    public DateTimeOffset Received { get; set; }

    public DateTimeOffset Promised { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var used = Sum(stretch => !stretch.Stopped);
        var stopped = Sum(stretch => stretch.Stopped);
        var left = Left > TimeSpan.Zero ? Left : TimeSpan.Zero;
        var whole = Math.Max(1, (used + stopped + left).TotalHours);
        var last = words[(Left < TimeSpan.Zero, Ended) switch { (true, true) => "clock.ended-late", (true, false) => "clock.over", (false, true) => "clock.ended-early", _ => "clock.left" }, say.Hours(Left)];
        var at = 0.0;
        var bars = new HtmlContentBuilder();
        foreach (var stretch in Stretches)
        {
            bars.AppendHtml(Markup.Of($"<rect class=\"{(stretch.Stopped ? "c-stop" : "c-used")}\" x=\"{Figure(at)}\" width=\"{Figure(stretch.Length.TotalHours)}\" height=\"8\"/>"));
            at += stretch.Length.TotalHours;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-card mc-clock");
        output.Content.SetHtmlContent(Markup.Of($"""
            <div><span class="mc-sub">{words["clock.latest"]}</span><br><span class="mc-clock__big">{say.MomentInFull(Promised)}</span></div>
            <div><svg class="mc-ruler" viewBox="0 0 {Figure(whole)} 8" preserveAspectRatio="none" role="img" aria-label="{words["clock.used", say.Hours(used)]}, {words["clock.stopped", say.Hours(stopped)]}, {last}"><rect class="c-left" width="{Figure(whole)}" height="8"/>{bars}<rect class="now" x="{Figure(Math.Max(0, at - (whole / 200)))}" width="{Figure(whole / 180)}" height="8"/></svg>
            <p class="mc-ruler__l"><span>{words["clock.received"]}<br><b>{say.MomentInShort(Received)}</b></span><span>{words["clock.promised"]}<br><b>{say.MomentInShort(Promised)}</b></span></p></div>
            <ul class="mc-clock__legend">{Legend("c-used", words["clock.used", say.Hours(used)])}{(stopped > TimeSpan.Zero ? Legend("c-stop", words["clock.stopped", say.Hours(stopped)]) : HtmlString.Empty)}{Legend("c-left", last)}</ul>
            """));
    }

    private static IHtmlContent Legend(string look, string text) =>
        Markup.Of($"<li><svg class=\"mc-sw\" viewBox=\"0 0 10 10\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"{look}\" width=\"10\" height=\"10\"/></svg><span>{text}</span></li>");

    private static string Figure(double hours) => hours.ToString("0.###", CultureInfo.InvariantCulture);

    private TimeSpan Sum(Func<ClockStretch, bool> which) =>
        Stretches.Where(which).Aggregate(TimeSpan.Zero, (sum, stretch) => sum + stretch.Length);
}
