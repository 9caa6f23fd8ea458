using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>A day as people type it: three small boxes, each kept as typed so that nothing they wrote is lost.</summary>
public sealed class DayTyped
{
    public string? Day { get; set; }

    public string? Month { get; set; }

    public string? Year { get; set; }

    public bool Empty => string.IsNullOrWhiteSpace(Day + Month + Year);

    public static DayTyped Of(DateOnly? day) => day is { } real
        ? new() { Day = Figure(real.Day), Month = Figure(real.Month), Year = Figure(real.Year) }
        : new();

    public DateOnly? Read() =>
        int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && int.TryParse(Month, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
        && int.TryParse(Day, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
        && year is >= 1800 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    /// <summary>Reads the day, or says at the field why it cannot be.</summary>
    public DateOnly? Read(ModelStateDictionary state, string name, Wording words, bool required = true)
    {
        var day = Read();
        if (day is null && (required || !Empty))
        {
            state.AddModelError(name, words[Empty ? "field.required" : "field.day.wrong"]);
        }

        return day;
    }

    private static string Figure(int figure) => figure.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The three boxes of a day.</summary>
[HtmlTargetElement("mc-day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayPart(Wording words) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Legend { get; set; } = "";

    public string? Hint { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = View.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var typed = For.Model as DayTyped ?? new DayTyped();
        var answer = new Answer(name, Markup.Id(name), null, View.ViewData.ModelState.GetValueOrDefault(name)?.Errors.FirstOrDefault()?.ErrorMessage);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "mc-fieldset");
        if (answer.Error is not null)
        {
            output.Attributes.Add(new TagHelperAttribute("data-invalid"));
        }

        (string Part, string Id, string Word, string? Value, string Size)[] boxes =
        [
            ("Day", answer.Id, "field.day", typed.Day, "dd"),
            ("Month", $"{answer.Id}_Month", "field.month", typed.Month, "dd"),
            ("Year", $"{answer.Id}_Year", "field.year", typed.Year, "yr"),
        ];
        output.Content.SetHtmlContent(Markup.Of(
            $"<legend>{InVietnamese.Of(Legend)}</legend>{Answer.Hint(words, answer.Id, Hint)}{Answer.Wrong(answer)}<div class=\"mc-date\">{Markup.All(boxes, box => $"<div><label for=\"{box.Id}\">{words[box.Word]}</label><input class=\"mc-input mc-input--{box.Size}\" id=\"{box.Id}\" name=\"{name}.{box.Part}\" inputmode=\"numeric\" maxlength=\"4\" value=\"{box.Value}\"{Markup.When(answer.Error is not null, $" aria-invalid=\"true\"")}></div>")}</div>"));
    }
}
