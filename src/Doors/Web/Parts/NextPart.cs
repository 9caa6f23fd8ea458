using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>What happens next and by when; every page a citizen can end on has one.</summary>
[HtmlTargetElement("mc-next")]
public sealed class NextPart : TagHelper
{
    public string Title { get; set; } = "";

    public string? Tone { get; set; }

    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var icon = Icon ?? Tone switch { "success" => "circle-check", "warning" => "file-pen", "danger" => "circle-x", _ => "arrow-right" };
        output.TagName = "section";
        output.Attributes.SetAttribute("class", "mc-next");
        if (Tone is not null)
        {
            output.Attributes.SetAttribute("data-tone", Tone);
        }

        output.Content.SetHtmlContent(Markup.Of($"<h2>{Icons.Of(icon)}{InVietnamese.Of(Title)}</h2>{inside}"));
    }
}

/// <summary>A place where something will be, and the one thing to do about it.</summary>
[HtmlTargetElement("mc-empty")]
public sealed class EmptyPart : TagHelper
{
    public string Title { get; set; } = "";

    public string Icon { get; set; } = "search-x";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        output.TagName = "div";
        output.Attributes.SetAttribute("class", "mc-card mc-card--tint");
        output.Content.SetHtmlContent(Markup.Of($"<h2 class=\"mc-iconline\">{Icons.Of(Icon)}<span>{InVietnamese.Of(Title)}</span></h2>{inside}"));
    }
}

/// <summary>A framed part of a desk page, with its name and, on the right, what belongs to it.</summary>
[HtmlTargetElement("mc-panel")]
public sealed class PanelPart : TagHelper
{
    public string Title { get; set; } = "";

    public string? Id { get; set; }

    public string? Aside { get; set; }

    /// <summary>Lists and tables touch the frame; text does not.</summary>
    public bool Flush { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var inside = await output.GetChildContentAsync();
        var id = Id ?? $"h-{context.UniqueId[..8]}";
        output.TagName = "section";
        output.Attributes.SetAttribute("class", "mc-panel");
        output.Attributes.SetAttribute("aria-labelledby", id);
        IHtmlContent body = Flush ? inside : Markup.Of($"<div class=\"mc-panel__b\">{inside}</div>");
        output.Content.SetHtmlContent(Markup.Of(
            $"<div class=\"mc-panel__h\"><h2 id=\"{id}\">{InVietnamese.Of(Title)}</h2>{Markup.When(Aside, text => $"<span class=\"mc-small mc-sub\">{InVietnamese.Of(text)}</span>")}</div>{body}"));
    }
}
