using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>One question answered by choosing: round buttons for one answer, ticks for several.</summary>
[HtmlTargetElement("mc-choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesPart(Wording words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    /// <summary>What is ticked, where several may be.</summary>
    public IReadOnlyCollection<string>? Values { get; set; }

    public string Legend { get; set; } = "";

    public string? Hint { get; set; }

    public string? Example { get; set; }

    public bool Optional { get; set; }

    public bool Multiple { get; set; }

    public bool Boxed { get; set; }

    public IEnumerable<Choice> Items { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var answer = Answer.Of(View, For, Name, Value);
        AskedFields.Note(View, answer.Name, Legend);
        var chosen = Values ?? answer.Value?.Split(',', StringSplitOptions.TrimEntries) ?? [];
        var type = Multiple ? "checkbox" : "radio";
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Boxed ? "mc-fieldset mc-choices--box" : "mc-fieldset");
        output.Attributes.SetAttribute("id", $"{answer.Id}-group");
        if (answer.Error is not null)
        {
            output.Attributes.Add(new TagHelperAttribute("data-invalid"));
            output.Attributes.SetAttribute("aria-describedby", $"{answer.Id}-e");
        }

        // The first control bears the plain id, so that the error summary can jump to it.
        output.Content.SetHtmlContent(Markup.Of(
            $"<legend>{InVietnamese.Of(Legend)}{Markup.When(Optional, $" {words["field.optional"]}")}</legend>{Answer.Hint(words, answer.Id, Hint, Example)}{Answer.Wrong(answer)}{Markup.All(Items.Select((item, place) => (item, id: place == 0 ? answer.Id : $"{answer.Id}_{place}")), one => $"<div class=\"mc-choice\"><input type=\"{type}\" name=\"{answer.Name}\" id=\"{one.id}\" value=\"{one.item.Value}\"{new HtmlString(chosen.Contains(one.item.Value) ? " checked" : "")}><label for=\"{one.id}\">{InVietnamese.Of(one.item.Label)}{Markup.When(one.item.Hint, hint => $"<small>{InVietnamese.Of(hint)}</small>")}</label></div>")}"));
    }
}
