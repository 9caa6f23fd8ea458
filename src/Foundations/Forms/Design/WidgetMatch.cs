using System.Text.Json;
using MotCua.Forms.Filling;

namespace MotCua.Forms.Design;

/// <summary>Whether a question is asked in a way that can give what the schema wants.</summary>
internal static class WidgetMatch
{
    private static readonly string[] Keywords =
    [
        "required", "type", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "multipleOf", "enum", "const", "minItems", "maxItems", "uniqueItems",
    ];

    private static readonly string[] Autocompletes =
    [
        "name", "family-name", "given-name", "email", "tel", "street-address", "address-line1", "address-level1", "address-level2", "address-level3",
        "bday", "sex", "organization", "organization-title", "country-name", "off",
    ];

    public static void Check(FieldDefinition field, SchemaMap map, JsonElement schema, Action<string, string> fault)
    {
        var (type, format) = (Text(schema, "type"), Text(schema, "format"));
        var fits = field.Widget switch
        {
            FieldWidget.Number => type is "number" or "integer",
            FieldWidget.Checkbox => type == "boolean",
            FieldWidget.Checks or FieldWidget.Rows => type == "array",
            FieldWidget.Date => (type, format) == ("string", "date"),
            FieldWidget.Time => (type, format) == ("string", "vn-time"),
            FieldWidget.Phone => (type, format) == ("string", AnswerFormats.Phone),
            FieldWidget.Identity => (type, format) == ("string", AnswerFormats.Identity),
            FieldWidget.Email => (type, format) == ("string", "email"),
            FieldWidget.Computed => type is "string" or "number" or "integer" or "boolean",
            _ => type == "string",
        };
        if (!fits)
        {
            fault("widget-does-not-fit", $"{field.Widget} / {type} {format}");
        }

        CheckOptions(field, map, schema, fault);
        foreach (var keyword in field.Errors.Keys.Where(keyword => !Keywords.Contains(keyword)))
        {
            fault("unknown-keyword", keyword);
        }

        if (field.Autocomplete is { } token && !Autocompletes.Contains(token))
        {
            fault("unknown-autocomplete", token);
        }

        if (format is { } named && !AnswerFormats.Rules.Formats.ContainsKey(named))
        {
            fault("unknown-format", named);
        }
    }

    private static void CheckOptions(FieldDefinition field, SchemaMap map, JsonElement schema, Action<string, string> fault)
    {
        if (field.Widget is not (FieldWidget.Radio or FieldWidget.Select or FieldWidget.Checks))
        {
            return;
        }

        var about = field.Widget is FieldWidget.Checks && schema.TryGetProperty("items", out var items) ? map.Follow(items) : schema;
        var allowed = about.TryGetProperty("enum", out var values) ? values.EnumerateArray().Select(value => value.ToString()).ToHashSet() : [];
        if (allowed.Count == 0 || !allowed.SetEquals(field.Options.Select(option => option.Value)))
        {
            fault("options-differ", $"{string.Join(", ", field.Options.Select(option => option.Value))} / {string.Join(", ", allowed)}");
        }
    }

    private static string? Text(JsonElement schema, string name) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
