using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>One of the things that may be chosen.</summary>
public sealed record Choice(string Value, string Label, string? Hint = null)
{
    /// <summary>What it shares with those beside it, as a heading in the list.</summary>
    public string? Under { get; init; }
}

/// <summary>What stands in a box now: what was just typed, else what was kept; and what is wrong with it.</summary>
public sealed record Answer(string Name, string Id, string? Value, string? Error)
{
    public static Answer Of(ViewContext view, ModelExpression? about, string? name, string? value)
    {
        var full = about is null ? name ?? "" : view.ViewData.TemplateInfo.GetFullHtmlFieldName(about.Name);
        var typed = view.ViewData.ModelState.GetValueOrDefault(full);
        var kept = value ?? about?.Model switch
        {
            null => null,
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable some => some.ToString(null, CultureInfo.CurrentCulture),
            var other => other.ToString(),
        };
        return new(full, Markup.Id(full), typed?.AttemptedValue ?? kept, typed?.Errors.FirstOrDefault()?.ErrorMessage);
    }

    /// <summary>What helps to answer, and an answer as an example.</summary>
    public static IHtmlContent Hint(Wording words, string id, string? hint, string? example = null) =>
        Markup.When(HasHint(hint, example), $"<span class=\"mc-hint\" id=\"{id}-h\">{InVietnamese.Of(hint)}{(string.IsNullOrEmpty(example) ? HtmlString.Empty : Markup.Of($"{(string.IsNullOrEmpty(hint) ? "" : " ")}{words.With("draft.example", example)}"))}</span>");

    public static bool HasHint(string? hint, string? example) => !string.IsNullOrEmpty(hint) || !string.IsNullOrEmpty(example);

    public static IHtmlContent Wrong(Answer answer) =>
        Markup.When(answer.Error, text => $"<p class=\"mc-error\" id=\"{answer.Id}-e\">{Icons.Of("circle-alert")}<span>{text}</span></p>");
}
