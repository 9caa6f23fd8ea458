using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MotCua.Forms.Formula;

/// <summary>What a formula may read: the answers, the row it stands in, and the day.</summary>
public sealed record FormulaScope(JsonObject Answers, JsonObject? Item, DateOnly Today)
{
    public object? Read(IReadOnlyList<string> path)
    {
        var isItem = path[0] == "item";
        return Walk(isItem ? Item : Answers, path, isItem ? 1 : 0);
    }

    public static object? ValueOf(JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => list.Select(ValueOf).ToList(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
            JsonValueKind.String => value.GetValue<string>(),
            _ => null,
        },
        _ => null,
    };

    private static object? Walk(JsonNode? at, IReadOnlyList<string> path, int step)
    {
        if (at is JsonArray rows && step < path.Count)
        {
            return rows.Select(row => Walk(row, path, step)).ToList();
        }

        if (step == path.Count)
        {
            // A row or a block as such has no value, but formulas may count rows.
            return at is JsonArray list && list.Any(row => row is JsonObject) ? list.Select(row => (object?)(row is JsonObject)).ToList() : ValueOf(at);
        }

        return at is JsonObject block && block.TryGetPropertyValue(path[step], out var next) ? Walk(next, path, step + 1) : null;
    }
}
