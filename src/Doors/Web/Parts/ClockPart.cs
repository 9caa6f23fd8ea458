using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Dossiers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>The dossier's clock as a ruler: used, stopped for the citizen, left; with the same figures in words.</summary>
[HtmlTargetElement("mc-clock", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ClockPart(Wording words, InWords say) : TagHelper
{
    /// <summary>Nothing is shown of a dossier for which no hour was promised.</summary>
    public DueView View { get; set; } = DueView.Uncounted;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (View is not { StartedAt: { } received, FirstDue: { } first, Due: { } due })
        {
            output.SuppressOutput();
            return;
        }

        var left = View.Left > TimeSpan.Zero && View.State is not DueState.None ? View.Left : TimeSpan.Zero;
        var (used, stopped, whole) = (View.Used.TotalHours, View.Stopped.TotalHours, Math.Max(1, (View.Used + View.Stopped + left).TotalHours));
        var at = used + stopped;
        string[] said = [words["clock.used", say.Hours(View.Used)], .. View.Stopped > TimeSpan.Zero ? [words["clock.stopped", say.Hours(View.Stopped)]] : Array.Empty<string>(), .. Last() is { } last ? [last] : Array.Empty<string>()];
        var (caption, hour) = Headline(due);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-card mc-clock");
        output.Content.SetHtmlContent(Markup.Of($"""
            <div><span class="mc-sub">{caption}</span><br><span class="mc-clock__big">{hour}</span></div>
            <div><svg class="mc-ruler" viewBox="0 0 {Figure(whole)} 8" preserveAspectRatio="none" role="img" aria-label="{string.Join(", ", said)}"><rect class="c-left" width="{Figure(whole)}" height="8"/>{Bar("c-used", 0, used)}{Bar("c-stop", used, stopped)}<rect class="now" x="{Figure(Math.Max(0, at - (whole / 200)))}" width="{Figure(whole / 180)}" height="8"/></svg>
            <p class="mc-ruler__l">{Mark("clock.received", received)}{(View.IsExtended ? Mark("clock.first", first) : HtmlString.Empty)}{(View.State is DueState.Paused ? HtmlString.Empty : Mark(View.IsExtended ? "clock.again" : "clock.promised", due))}</p></div>
            <ul class="mc-clock__legend">{Legends(said)}</ul>
            """));
    }

    /// <summary>What matters most: by when, or when it was over. While it stands still no hour is promised.</summary>
    private (string Caption, string Hour) Headline(DateTimeOffset due) => View switch
    {
        { EndedAt: { } end, State: DueState.None } => (words["clock.broken-off"], say.MomentInFull(end)),
        { EndedAt: { } end } => (words["clock.done"], say.MomentInFull(end)),
        { State: DueState.Paused } => (words["due.stopped"], words["clock.anew"]),
        _ => (words["clock.latest"], say.MomentInFull(due)),
    };

    /// <summary>Late is judged on the first date; nothing is judged where no answer was given.</summary>
    private string? Last() => View.State switch
    {
        DueState.None => null,
        DueState.Early => words["clock.ended-early", say.Days(View.Left)],
        DueState.OnTime when View.EndedAt is not null => words["due.on-time"],
        DueState.Late when View.EndedAt is not null => View.Left < TimeSpan.Zero ? words["clock.ended-late", say.Hours(View.Left)] : words["due.missed-first"],
        DueState.Late => View.Left < TimeSpan.Zero ? words["clock.over", say.Hours(View.Left)] : words["due.put-off", say.Hours(View.Left)],
        _ => words["clock.left", say.Hours(View.Left)],
    };

    private HtmlContentBuilder Legends(string[] said)
    {
        string[] looks = ["c-used", .. View.Stopped > TimeSpan.Zero ? ["c-stop"] : Array.Empty<string>(), "c-left"];
        var all = new HtmlContentBuilder();
        foreach (var (look, text) in looks.Zip(said))
        {
            all.AppendHtml(Markup.Of($"<li><svg class=\"mc-sw\" viewBox=\"0 0 10 10\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"{look}\" width=\"10\" height=\"10\"/></svg><span>{text}</span></li>"));
        }

        return all;
    }

    private IHtmlContent Mark(string name, DateTimeOffset at) => Markup.Of($"<span>{words[name]}<br><b>{say.MomentInShort(at)}</b></span>");

    private static IHtmlContent Bar(string look, double from, double hours) =>
        hours > 0 ? Markup.Of($"<rect class=\"{look}\" x=\"{Figure(from)}\" width=\"{Figure(hours)}\" height=\"8\"/>") : HtmlString.Empty;

    private static string Figure(double hours) => hours.ToString("0.###", CultureInfo.InvariantCulture);
}
