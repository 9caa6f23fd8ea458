using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>One thing that happened, happens now, or will happen to a dossier; stands in an ol of class mc-tl.</summary>
[HtmlTargetElement("mc-moment")]
public sealed class MomentPart : TagHelper
{
    /// <summary>Nothing once done; now, stop or todo.</summary>
    public string? Kind { get; set; }

    public string? Icon { get; set; }

    /// <summary>Words of ours, or a sentence around a name.</summary>
    public object Title { get; set; } = "";

    public string? When { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var icon = Icon ?? Kind switch { "now" => "loader", "stop" => "circle-pause", "todo" => "clock", _ => "check" };
        output.TagName = "li";
        if (Kind is not null)
        {
            output.Attributes.SetAttribute("data-k", Kind);
        }

        if (Kind == "now")
        {
            output.Attributes.SetAttribute("aria-current", "step");
        }

        output.Content.SetHtmlContent(Markup.Of(
            $"<span class=\"mc-tl__dot\">{Icons.Of(icon)}</span><h3>{(Title is string name ? InVietnamese.Of(name) : Title)}</h3>{Markup.When(When, text => $"<span class=\"mc-tl__t\">{text}</span>")}{inside}"));
    }
}

/// <summary>One answer on the page where answers are checked; stands in a dl of class mc-summary.</summary>
[HtmlTargetElement("mc-row")]
public sealed class RowPart(Wording words) : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>Where this answer can be put right.</summary>
    public string? Change { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Content.SetHtmlContent(Markup.Of(
            $"<dt>{InVietnamese.Of(Label)}</dt><dd>{inside}</dd>{Markup.When(Change, url => $"<dd><a href=\"{url}\">{words["summary.change"]}<span class=\"mc-hide\"> {InVietnamese.Of(Label)}</span></a></dd>")}"));
    }
}

/// <summary>One file with its name, size and fingerprint, so that a citizen can check that we hold what they sent; stands in an ul of class mc-docs.</summary>
[HtmlTargetElement("mc-file")]
public sealed class FilePart(Wording words) : TagHelper
{
    public string Name { get; set; } = "";

    public long Size { get; set; }

    public string? Sha256 { get; set; }

    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        IHtmlContent name = Href is null ? InVietnamese.Of(Name) : Markup.Of($"<a href=\"{Href}\">{InVietnamese.Of(Name)}</a>");
        output.TagName = "li";
        output.Content.SetHtmlContent(Markup.Of(
            $"<span class=\"mc-docs__ic\" data-color=\"success\">{Icons.Of("file-text")}</span><h3>{name}</h3><p class=\"mc-sub mc-small\">{InWords.Size(Size)}{Markup.When(Sha256, print => $"<br>{words["file.fingerprint"]}: <span class=\"mc-fingerprint\">{print}</span>")}</p>{inside}"));
    }
}
