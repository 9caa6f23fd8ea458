using Microsoft.AspNetCore.Razor.TagHelpers;

namespace MotCua.Web.Parts;

/// <summary>A line drawing beside words; never alone.</summary>
[HtmlTargetElement("mc-icon", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconPart : TagHelper
{
    public string Name { get; set; } = "";

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Of(Name, Class));
    }
}

/// <summary>The key that does the same as the button it stands in.</summary>
[HtmlTargetElement("mc-key", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeyPart : TagHelper
{
    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of($"<span class=\"mc-kbd\" aria-hidden=\"true\">{Name}</span>"));
    }
}
