using System.Text.Json.Nodes;
using MotCua.Forms.Design;
using MotCua.Forms.Formula;

namespace MotCua.Forms.Filling;

/// <summary>Answers as they are read back: words for choices, days and numbers as people write them.</summary>
internal sealed class AnswerSummary(FormBook book, AnswerSheet sheet, string language)
{
    private readonly Sentences sentences = Sentences.In(language);

    public IReadOnlyList<SummaryPage> Read() =>
        [.. book.Pages.Where(sheet.AsksPage).Select(page => new SummaryPage(page.Definition.Id, page.Definition.Title.In(language), [.. page.Fields.SelectMany(Rows)]))];

    private IEnumerable<SummaryRow> Rows(BookField field)
    {
        if (!sheet.Asks(field.Id) || AnswerPath.Read(sheet.Answers, field.Id) is not { } answer)
        {
            return [];
        }

        return field.Widget is FieldWidget.Rows && answer is JsonArray list
            ? list.SelectMany((row, index) => field.Fields.Where(inner => row is JsonObject block && block.ContainsKey(inner.Id))
                .Select(inner => Row(inner, $"{field.Id}[{index}].{inner.Id}", $"{RowTitle(field, index + 1)}: {FieldNoun.Of(inner.Definition, language)}", row![inner.Id])))
            : [Row(field, field.Id, field.Definition.Label.In(language), answer)];
    }

    private string RowTitle(BookField field, int number) =>
        (field.Definition.RowTitle?.In(language) ?? sentences.Say("row")).Replace("{n}", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private SummaryRow Row(BookField field, string name, string label, JsonNode? answer) => new(name, label, Readable(field, FormulaScope.ValueOf(answer)));

    private string Readable(BookField field, object? value)
    {
        var text = value switch
        {
            true => sentences.Say("yes"),
            decimal year when field.Definition.Suffix is null && year is >= 1800 and < 2200 => AnswerText.Number(year),
            decimal number => AnswerText.ReadableNumber(number),
            string chosen when field.Definition.Options.FirstOrDefault(option => option.Value == chosen) is { } option => option.Label.In(language),
            string written when field.Widget is FieldWidget.Date or FieldWidget.Computed && FormulaValues.DayOf(written) is { } day => AnswerText.Day(day),
            List<object?> list => string.Join(", ", list.Select(item => Readable(field, item))),
            _ => FormulaValues.TextOf(value),
        };
        return field.Definition.Suffix is { } suffix && value is decimal ? $"{text} {suffix.In(language)}" : text;
    }
}
