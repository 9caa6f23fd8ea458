using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>How a dossier stands against its promised hour.</summary>
public enum DueLook
{
    Early,
    OnTime,
    Near,
    Overdue,
    Stopped,
}

/// <summary>How much working time is left of the promise, in words and as a bar; the bar is for the eye only.</summary>
[HtmlTargetElement("mc-due", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DuePart(Wording words, InWords say) : TagHelper
{
    public DueLook Look { get; set; }

    /// <summary>Working time left; negative once overdue.</summary>
    public TimeSpan? Left { get; set; }

    /// <summary>Working time used, of the working time allowed.</summary>
    public double Used { get; set; }

    public DateTimeOffset? Promised { get; set; }

    /// <summary>Said instead of the promised hour, as "chờ dân từ 16/6".</summary>
    public string? Note { get; set; }

    private static readonly Dictionary<DueLook, (string Name, string Icon)> Looks = new()
    {
        [DueLook.Early] = ("som", "check-check"),
        [DueLook.OnTime] = ("dung-han", "check"),
        [DueLook.Near] = ("sap-den-han", "clock-alert"),
        [DueLook.Overdue] = ("qua-han", "triangle-alert"),
        [DueLook.Stopped] = ("tam-dung", "circle-pause"),
    };

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (name, icon) = Looks[Look];
        var said = (Look, Left) switch
        {
            (DueLook.Stopped, _) => words["due.stopped"],
            (DueLook.Early, { } left) => words["due.early", say.Days(left)],
            (_, { } left) => say.Left(left),
            _ => words["due.on-time"],
        };
        var until = Note ?? (Promised is { } hour ? words["due.promised", say.MomentInShort(hour)] : null);
        var width = (Math.Clamp(Used, 0, 1) * 100).ToString("0", CultureInfo.InvariantCulture);
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of(
            $"<div class=\"mc-due\" data-due=\"{name}\"><span class=\"mc-due__t\">{Icons.Of(icon)}{said}</span><svg class=\"mc-bar\" data-due=\"{name}\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\"><rect class=\"f\" width=\"{width}\" height=\"8\"/></svg>{Markup.When(until, text => $"<span class=\"mc-due__d\">{text}</span>")}</div>"));
    }
}
