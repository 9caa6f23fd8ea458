using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>Everything that is to be put right, first on the page in the order of the boxes, each line leading to its box in the same words; what is said of several boxes alike says of which.</summary>
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
            $"<div class=\"mc-errors\" role=\"alert\" aria-labelledby=\"loi-h\" tabindex=\"-1\"><h2 id=\"loi-h\">{title}</h2><ul>{new Lines(View, wrong)}</ul></div>"));
    }

    /// <summary>The boxes come after this on the page, so the lines are written when all of it is drawn.</summary>
    private sealed class Lines(ViewContext view, List<(string Key, string Message)> wrong) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var asked = AskedFields.Of(view);
            var alike = wrong.CountBy(one => one.Message).Where(said => said.Value > 1).Select(said => said.Key).ToHashSet();
            foreach (var (key, message) in wrong.OrderBy(one => asked.TryGetValue(one.Key, out var box) ? box.Place : -1))
            {
                var of = alike.Contains(message) ? asked.GetValueOrDefault(key).Label : null;
                Markup.Of($"<li>{Line(key, Markup.Of($"{Markup.When(of, label => $"<b>{label}:</b> ")}{message}"))}</li>").WriteTo(writer, encoder);
            }
        }

        private static IHtmlContent Line(string name, IHtmlContent message) =>
            name.Length == 0 ? message : Markup.Of($"<a href=\"#{Markup.Id(name)}\">{message}</a>");
    }
}
