using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Pages.Officer;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Parts;

/// <summary>Takes the list of the page away: as a workbook with the same narrowing, or on paper.</summary>
[HtmlTargetElement("mc-take", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TakePart(Wording words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = View.HttpContext.Request;
        var kept = request.Query.Where(one => one.Key is not ("sau" or "truoc" or TakingAway.Asked or "handler")).SelectMany(one => one.Value.Select(value => (one.Key, value)));
        var address = DeskAddress.Of(request.Path, [.. kept, (TakingAway.Asked, "xlsx")]);
        output.TagName = null;
        output.Content.SetHtmlContent(Markup.Of(
            $"<a class=\"ds-button mc-noprint\" data-variant=\"tertiary\" href=\"{address}\" rel=\"nofollow\" download>{Icons.Of("download")}{words["take.excel"]}</a><button class=\"ds-button mc-noprint\" data-variant=\"tertiary\" type=\"button\" data-print hidden>{Icons.Of("printer")}{words["take.print"]}</button>"));
    }
}
