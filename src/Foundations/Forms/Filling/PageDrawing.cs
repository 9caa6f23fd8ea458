using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Forms.Design;
using MotCua.Forms.Formula;

namespace MotCua.Forms.Filling;

/// <summary>Draws pages of a form for one set of answers.</summary>
internal sealed class PageDrawing(FormBook book, AnswerSheet sheet, string language, IReadOnlyDictionary<string, HeldFact> facts)
{
    private readonly SchemaMap map = new(book.Definition.Schema);
    private readonly Sentences sentences = Sentences.In(language);

    public FormPage? Draw(string id, IReadOnlyList<FieldError> errors, IReadOnlyList<FieldError> missing)
    {
        var shown = book.Pages.Where(sheet.AsksPage).ToArray();
        var number = Array.FindIndex(shown, page => page.Definition.Id == id) + 1;
        if (number == 0)
        {
            return null;
        }

        var (page, definition) = (shown[number - 1], shown[number - 1].Definition);
        var said = errors.ToLookup(error => error.Name, StringComparer.Ordinal);
        var links = shown.Select((one, index) => new PageLink(
            one.Definition.Id, index + 1, one.Definition.Title.In(language), missing.All(error => error.Page != one.Definition.Id)));
        return new FormPage(
            definition.Id, number, shown.Length, definition.Title.In(language), definition.Intro?.In(language),
            [.. page.Fields.Where(field => sheet.Asks(field.Id)).Select(field => View(field, said))],
            [.. errors.Where(error => error.Page == id)], [.. links]);
    }

    private FieldView View(BookField field, ILookup<string, FieldError> errors)
    {
        var view = View(field, field.Id, AnswerPath.Read(sheet.Answers, field.Id), map.Find(field.Id), errors);
        return field.Widget is FieldWidget.Rows ? view with { Rows = Rows(field, view.Required, errors) } : view;
    }

    private FieldView View(BookField field, string name, JsonNode? answer, (JsonElement Schema, bool Required)? schema, ILookup<string, FieldError> errors)
    {
        var definition = field.Definition;
        return new FieldView($"f-{name.Replace('.', '-').Replace("[", "-", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal)}", name, field.Widget, definition.Label.In(language))
        {
            Hint = definition.Hint?.In(language),
            Example = definition.Example,
            Suffix = definition.Suffix?.In(language),
            Size = definition.Size,
            Required = schema?.Required ?? false,
            Autocomplete = definition.Autocomplete,
            InputMode = definition.Inputmode ?? InputMode(field.Widget),
            MaxLength = schema?.Schema is { ValueKind: JsonValueKind.Object } about && about.TryGetProperty("maxLength", out var most) && most.TryGetInt32(out var length) ? length : null,
            Value = Typed(answer, field.Widget),
            Day = field.Widget is FieldWidget.Date ? Parts(answer) : null,
            Options = [.. definition.Options.Select(option => new OptionView(option.Value, option.Label.In(language), option.Hint?.In(language), Chosen(answer, option.Value)))],
            Error = errors[name].FirstOrDefault()?.Message,
            Source = Source(field, answer),
            AddLabel = field.Widget is FieldWidget.Rows ? definition.AddLabel?.In(language) ?? sentences.Say("add") : null,
        };
    }

    private RowView[] Rows(BookField field, bool required, ILookup<string, FieldError> errors)
    {
        var rows = AnswerPath.Read(sheet.Answers, field.Id) as JsonArray ?? [];
        var count = Math.Max(rows.Count, required ? 1 : 0);
        return [.. Enumerable.Range(0, count).Select(index => Row(field, index, rows.ElementAtOrDefault(index) as JsonObject, errors))];
    }

    private RowView Row(BookField field, int index, JsonObject? row, ILookup<string, FieldError> errors)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        var title = field.Definition.RowTitle?.In(language).Replace("{n}", number, StringComparison.Ordinal) ?? sentences.Say("row", ("n", number));
        var scope = sheet.ScopeOf(row ?? []);
        return new RowView(index, title,
        [
            .. field.Fields.Where(inner => inner.ShowWhen?.Holds(scope) ?? true).Select(inner =>
                View(inner, $"{field.Id}[{index}].{inner.Id}", row?[inner.Id], map.FindInRow(field.Id, inner.Id), errors)),
        ]);
    }

    // The same fact, whether it was carried in by us or typed by its owner.
    private string? Source(BookField field, JsonNode? answer) =>
        field.Definition.Prefill is { } prefill && facts.TryGetValue(prefill.Fact, out var fact) && answer is not null
        && JsonNode.DeepEquals(answer, FormPost.Coerce(field.Widget, fact.Value)) ? fact.Source : null;

    private static string? InputMode(FieldWidget widget) => widget switch
    {
        FieldWidget.Number => "decimal",
        FieldWidget.Identity => "numeric",
        FieldWidget.Phone => "tel",
        FieldWidget.Email => "email",
        _ => null,
    };

    private static string Typed(JsonNode? answer, FieldWidget widget) => FormulaScope.ValueOf(answer) switch
    {
        decimal number => AnswerText.Number(number),
        true => "true",
        string text when widget is FieldWidget.Date && FormulaValues.DayOf(text) is { } day => AnswerText.Day(day),
        var other => FormulaValues.TextOf(other),
    };

    private static DayParts Parts(JsonNode? answer)
    {
        var text = FormulaScope.ValueOf(answer) as string ?? "";
        if (FormulaValues.DayOf(text) is { } day)
        {
            return new(day.Day.ToString(CultureInfo.InvariantCulture), day.Month.ToString(CultureInfo.InvariantCulture), day.Year.ToString(CultureInfo.InvariantCulture));
        }

        var parts = text.Split('/');
        return parts.Length == 3 ? new(parts[0], parts[1], parts[2]) : new(text, "", "");
    }

    private static bool Chosen(JsonNode? answer, string option) => FormulaScope.ValueOf(answer) switch
    {
        string text => text == option,
        List<object?> list => list.Contains(option),
        _ => false,
    };
}
