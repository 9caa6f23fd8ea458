using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MotCua.Forms.Design;

namespace MotCua.Forms.Filling;

/// <summary>Reads what a browser posts for one page into answers.</summary>
internal sealed partial class FormPost(IReadOnlyDictionary<string, IReadOnlyList<string>> posted)
{
    private const int MostRows = 100;

    public JsonObject Bind(BookPage page, JsonObject answers) => Bind(page.Fields, answers);

    public JsonObject Bind(IEnumerable<BookField> fields, JsonObject answers)
    {
        var result = (JsonObject)answers.DeepClone();
        foreach (var field in fields.Where(field => field.Widget is not FieldWidget.Computed))
        {
            if (field.Widget is FieldWidget.Rows)
            {
                AnswerPath.Write(result, field.Id, Rows(field));
            }
            else if (Touches(field.Widget, field.Id))
            {
                AnswerPath.Write(result, field.Id, Read(field.Widget, field.Id));
            }
        }

        return result;
    }

    // A box left empty is posted; a box left unticked is not.
    private bool Touches(FieldWidget widget, string name) =>
        widget is FieldWidget.Checkbox or FieldWidget.Checks or FieldWidget.Radio || posted.ContainsKey(name) || HasDayParts(name);

    private JsonArray? Rows(BookField field)
    {
        var rows = new JsonArray();
        foreach (var index in RowIndexes(field.Id))
        {
            var row = new JsonObject();
            foreach (var inner in field.Fields.Where(inner => inner.Widget is not FieldWidget.Computed))
            {
                if (Read(inner.Widget, string.Create(CultureInfo.InvariantCulture, $"{field.Id}[{index}].{inner.Id}")) is { } value)
                {
                    row[inner.Id] = value;
                }
            }

            if (row.Count > 0)
            {
                rows.Add(row);
            }
        }

        return rows.Count == 0 ? null : rows;
    }

    private IEnumerable<int> RowIndexes(string id) => posted.Keys
        .Where(key => key.StartsWith(id + "[", StringComparison.Ordinal))
        .Select(key => IndexPattern().Match(key, id.Length))
        .Where(match => match.Success && match.Index == id.Length)
        .Select(match => int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture))
        .Distinct().Order().Take(MostRows);

    private JsonNode? Read(FieldWidget widget, string name)
    {
        if (widget is FieldWidget.Checks)
        {
            var chosen = posted.GetValueOrDefault(name, []).Select(value => AnswerText.Clean(value, false)).Where(value => value.Length > 0).Distinct();
            return new JsonArray([.. chosen.Select(value => JsonValue.Create(value))]) is { Count: > 0 } list ? list : null;
        }

        if (widget is FieldWidget.Date && HasDayParts(name))
        {
            return Coerce(widget, DayOfParts(name));
        }

        return posted.GetValueOrDefault(name, []) is [var first, ..] ? Coerce(widget, first) : null;
    }

    /// <summary>The answer that a written text means; what cannot be read stays a text, for the check to speak of.</summary>
    public static JsonNode? Coerce(FieldWidget widget, string written)
    {
        var text = AnswerText.Clean(written, widget is FieldWidget.TextArea);
        return text.Length == 0 ? null : widget switch
        {
            FieldWidget.Checkbox => text is "true" or "on" or "1" ? JsonValue.Create(true) : null,
            FieldWidget.Number when AnswerText.TryNumber(text, out var number) => JsonValue.Create(number),
            FieldWidget.Date when AnswerText.TryDay(text, out var day) => JsonValue.Create(AnswerText.StoredDay(day)),
            FieldWidget.Time when AnswerText.TryTime(text, out var time) => JsonValue.Create(time.ToString("HH:mm", CultureInfo.InvariantCulture)),
            _ => JsonValue.Create(AnswerFormats.OneSpelling(widget, text)),
        };
    }

    private bool HasDayParts(string name) => posted.ContainsKey($"{name}.ngay") && posted.ContainsKey($"{name}.thang") && posted.ContainsKey($"{name}.nam");

    private string DayOfParts(string name)
    {
        string Part(string part) => posted[$"{name}.{part}"] is [var first, ..] ? AnswerText.Clean(first, false) : "";
        var (day, month, year) = (Part("ngay"), Part("thang"), Part("nam"));
        return day.Length + month.Length + year.Length == 0 ? "" : $"{day}/{month}/{year}";
    }

    [GeneratedRegex(@"\[(?<n>[0-9]{1,4})\]\.", RegexOptions.CultureInvariant)]
    private static partial Regex IndexPattern();
}
