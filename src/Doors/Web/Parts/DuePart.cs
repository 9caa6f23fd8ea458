using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Dossiers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>How much working time is left of the promise, in words and as a bar; the bar is for the eye only.</summary>
[HtmlTargetElement("mc-due", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DuePart(Wording words, InWords say) : TagHelper
{
    public DueView View { get; set; } = DueView.Uncounted;

    /// <summary>Said instead of the promised hour, as "chờ dân từ 16/6".</summary>
    public string? Note { get; set; }

    private static readonly Dictionary<DueState, (string Name, string Icon)> Looks = new()
    {
        [DueState.Early] = ("som", "check-check"),
        [DueState.OnTime] = ("dung-han", "check"),
        [DueState.Near] = ("sap-den-han", "clock-alert"),
        [DueState.Late] = ("qua-han", "triangle-alert"),
        [DueState.Paused] = ("tam-dung", "circle-pause"),
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (!Looks.TryGetValue(View.State, out var look))
        {
            output.Content.SetHtmlContent(Markup.When(Note, text => $"<span class=\"mc-sub mc-small\">{text}</span>"));
            return;
        }

        var ended = View.EndedAt is not null;
        var said = View.State switch
        {
            DueState.Paused => words["due.stopped"],
            DueState.Early => words["due.early", say.Days(View.Left)],
            DueState.OnTime when ended => words["due.on-time"],
            DueState.Late when ended && View.Left >= TimeSpan.Zero => words["due.missed-first"],
            DueState.Late when View.Left > TimeSpan.Zero => words["due.put-off", say.Hours(View.Left)],
            _ => say.Left(View.Left),
        };
        // While it stands still no hour is promised: the one that was is moved on by as long as that takes.
        var until = Note ?? (View.State is DueState.Paused ? words["due.anew"] : View.Due is { } hour ? words["due.promised", say.MomentInShort(hour)] : null);
        var used = View.State is DueState.Late || View.Allowed <= TimeSpan.Zero ? 1 : View.Used / View.Allowed;
        var width = (Math.Clamp(used, 0, 1) * 100).ToString("0", CultureInfo.InvariantCulture);
        output.Content.SetHtmlContent(Markup.Of(
            $"<div class=\"mc-due\" data-due=\"{look.Name}\"><span class=\"mc-due__t\">{Icons.Of(look.Icon)}{said}</span><svg class=\"mc-bar\" data-due=\"{look.Name}\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"f\" width=\"{width}\" height=\"8\"/></svg>{Markup.When(until, text => $"<span class=\"mc-due__d\">{text}</span>")}</div>"));
    }
}
