using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>What a page marks as Vietnamese is marked only where the page speaks another language; a Vietnamese page does not carry the bytes.</summary>
[HtmlTargetElement(Attributes = "[lang=vi]")]
public sealed class VietnamesePart : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Wording.Language == Wording.Vietnamese)
        {
            output.Attributes.RemoveAll("lang");
        }
    }
}
