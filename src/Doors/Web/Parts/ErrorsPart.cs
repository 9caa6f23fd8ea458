using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>Everything that is to be put right, first on the page, each line leading to its box in the same words.</summary>
[HtmlTargetElement("mc-errors", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorsPart(Wording words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var wrong = View.ViewData.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .ToList();
        if (wrong.Count == 0)
        {
            return;
        }

        var title = wrong.Count == 1 ? words["errors.title.one"] : words["errors.title.many", wrong.Count];
        output.Content.SetHtmlContent(Markup.Of(
            $"<div class=\"mc-errors\" role=\"alert\" aria-labelledby=\"loi-h\" tabindex=\"-1\"><h2 id=\"loi-h\">{title}</h2><ul>{Markup.All(wrong, one => $"<li>{Line(one.Key, one.ErrorMessage)}</li>")}</ul></div>"));
    }

    private static Microsoft.AspNetCore.Html.IHtmlContent Line(string name, string message) =>
        name.Length == 0 ? Markup.Of($"{message}") : Markup.Of($"<a href=\"#{Markup.Id(name)}\">{message}</a>");
}
