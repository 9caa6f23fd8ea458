using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Officer;

/// <summary>A form that carries the version of the dossier that was seen carries with it what was seen.</summary>
[HtmlTargetElement("input", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SeenPart : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (context.AllAttributes["name"]?.Value?.ToString() == "Version" && View.HttpContext.Items[SeenFacts.Box] is string packed)
        {
            output.PostElement.AppendHtml(Markup.Of($"<input type=\"hidden\" name=\"{SeenFacts.Box}\" value=\"{packed}\">"));
        }
    }
}
