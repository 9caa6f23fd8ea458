using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>One question with one box: label, hint, what is wrong with it, and where a filled-in answer came from.</summary>
[HtmlTargetElement("mc-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldPart(Wording words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public ModelExpression? For { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string? Example { get; set; }

    /// <summary>The register an answer was taken from; said under the box.</summary>
    public string? Source { get; set; }

    public string? Suffix { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>sm, md, or the whole line.</summary>
    public string? Size { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? Accept { get; set; }

    public string? Key { get; set; }

    public int? Maxlength { get; set; }

    /// <summary>More than one makes a text area.</summary>
    public int Rows { get; set; } = 1;

    /// <summary>For documents typed letter by letter: letters of one width, nothing corrected.</summary>
    public bool Code { get; set; }

    public bool Optional { get; set; }

    public bool Readonly { get; set; }

    public bool Multiple { get; set; }

    /// <summary>Where the work on this page begins.</summary>
    public bool Autofocus { get; set; }

    public IEnumerable<Choice>? Options { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var answer = Answer.Of(View, For, Name, Value);
        AskedFields.Note(View, answer.Name, Label);
        var described = string.Join(' ', new[] { Parts.Answer.HasHint(Hint, Example) ? $"{answer.Id}-h" : null, answer.Error is null ? null : $"{answer.Id}-e" }.OfType<string>());
        var attributes = Markup.Of($" class=\"mc-input{(Size is null ? "" : $" mc-input--{Size}")}{(Code ? " mc-input--code" : "")}\" id=\"{answer.Id}\" name=\"{answer.Name}\"{Attribute("aria-describedby", described)}{Attribute("aria-invalid", answer.Error is null ? null : "true")}{Attribute("autocomplete", Autocomplete)}{Attribute("inputmode", Inputmode)}{Attribute("accept", Accept)}{Attribute("data-key", Key)}{Attribute("spellcheck", Code ? "false" : null)}{Attribute("maxlength", Maxlength?.ToString(CultureInfo.InvariantCulture))}{new HtmlString(Readonly ? " readonly" : "")}{new HtmlString(Multiple ? " multiple" : "")}{new HtmlString(Autofocus ? " autofocus" : "")}");
        var box = Options is not null
            ? Markup.Of($"<select{attributes}>{Listed(Options, answer.Value ?? "")}</select>")
            : Rows > 1
                ? Markup.Of($"<textarea{attributes} rows=\"{Rows}\">\n{answer.Value}</textarea>")
                : Markup.Of($"<input{attributes} type=\"{Type}\"{Attribute("value", Type is "password" or "file" ? null : answer.Value)}>");

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-field");
        if (answer.Error is not null)
        {
            output.Attributes.Add(new TagHelperAttribute("data-invalid"));
        }

        output.Content.SetHtmlContent(Markup.Of(
            $"<label for=\"{answer.Id}\">{InVietnamese.Of(Label)}{Markup.When(Optional, $" <span class=\"mc-optional\">{words["field.optional"]}</span>")}</label>{Parts.Answer.Hint(words, answer.Id, Hint, Example)}{Parts.Answer.Wrong(answer)}{(Suffix is null ? box : Markup.Of($"<span class=\"mc-suffix\">{box} {InVietnamese.Of(Suffix)}</span>"))}{Markup.When(Source, source => $"<span class=\"mc-source\">{Icons.Of("shield-check")}{words.With("field.from", source)}</span>")}"));
    }

    private static IHtmlContent Listed(IEnumerable<Choice> options, string chosen) => Markup.All(options.GroupBy(option => option.Under), together => together.Key is null
        ? (FormattableString)$"{Markup.All(together, option => Line(option, chosen))}"
        : $"<optgroup label=\"{together.Key}\">{Markup.All(together, option => Line(option, chosen))}</optgroup>");

    private static FormattableString Line(Choice option, string chosen) =>
        $"<option value=\"{option.Value}\"{Attribute("lang", InVietnamese.LanguageOf(option.Label))}{new HtmlString(option.Value == chosen ? " selected" : "")}>{option.Label}</option>";

    private static IHtmlContent Attribute(string name, string? value) =>
        string.IsNullOrEmpty(value) ? HtmlString.Empty : Markup.Of($" {new HtmlString(name)}=\"{value}\"");
}
