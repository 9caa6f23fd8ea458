using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>How far along a citizen is: the step in words, and all steps as a line.</summary>
[HtmlTargetElement("mc-steps", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StepsPart(Wording words) : TagHelper
{
    public IReadOnlyList<string> Steps { get; set; } = [];

    /// <summary>The present step, from 1.</summary>
    public int At { get; set; } = 1;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-progress");
        output.Attributes.SetAttribute("aria-label", words["nav.steps"]);
        output.Content.SetHtmlContent(Markup.Of(
            $"<p><b>{words["nav.step", At, Steps.Count]}</b>: {InVietnamese.Of(Steps.ElementAtOrDefault(At - 1))}</p><ol>{Markup.All(Steps.Select((step, place) => (step, place: place + 1)), one => $"<li{new HtmlString(one.place < At ? " data-done" : one.place == At ? " aria-current=\"step\"" : "")}><span>{InVietnamese.Of(one.step)}{Markup.When(one.place < At, $" <span class=\"mc-hide\">{words["nav.step.done"]}</span>")}</span></li>")}</ol>"));
    }
}

/// <summary>The way back up: home, the rooms between, and where you are.</summary>
[HtmlTargetElement("mc-crumbs", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CrumbsPart(Wording words) : TagHelper
{
    public IReadOnlyList<(string Href, string Words)> Trail { get; set; } = [];

    public string Here { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-crumbs");
        output.Attributes.SetAttribute("aria-label", words["nav.crumbs"]);
        output.Content.SetHtmlContent(Markup.Of(
            $"<ol><li><a href=\"/\">{words["nav.home"]}</a></li>{Markup.All(Trail, crumb => $"<li><a href=\"{crumb.Href}\">{InVietnamese.Of(crumb.Words)}</a></li>")}<li aria-current=\"page\">{InVietnamese.Of(Here)}</li></ol>"));
    }
}

/// <summary>Forward through a long list, a page at a time; the place is kept in the address, so it can be sent to a colleague.</summary>
[HtmlTargetElement("mc-pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerPart(Wording words) : TagHelper
{
    public string? First { get; set; }

    public string? Previous { get; set; }

    public string? Next { get; set; }

    /// <summary>Which list it turns, where a page has more than one.</summary>
    public string? Label { get; set; }

    /// <summary>What is shown now, as "20 trên 38 hồ sơ".</summary>
    public string? Shown { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (First is null && Previous is null && Next is null && Shown is null)
        {
            return;
        }

        var name = Label is null ? $"{words["nav.pages"]}" : $"{words["nav.pages"]}: {Label}";
        output.Content.SetHtmlContent(Markup.Of(
            $"<nav class=\"mc-row mc-row--between\" aria-label=\"{name}\"><span class=\"mc-sub mc-small\">{Shown}</span><span class=\"mc-row\">{Markup.When(First, url => $"<a href=\"{url}\">{words["nav.pages.first"]}</a>")}{Markup.When(Previous, url => $"<a href=\"{url}\" rel=\"prev\">{Icons.Of("chevron-left")} {words["nav.pages.previous"]}</a>")}{Markup.When(Next, url => $"<a href=\"{url}\" rel=\"next\">{words["nav.pages.next"]} {Icons.Of("chevron-right")}</a>")}</span></nav>"));
    }
}
