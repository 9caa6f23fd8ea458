using System.Text.Json;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Design;

/// <summary>Finds the part of a schema that speaks of a field.</summary>
internal sealed class SchemaMap(JsonElement root)
{
    /// <summary>The field's own schema, and whether the block around it requires it.</summary>
    public (JsonElement Schema, bool Required)? Find(string id) => Find(root, id);

    public (JsonElement Schema, bool Required)? FindInRow(string rows, string id) =>
        Find(rows) is { } list && Follow(list.Schema).TryGetProperty("items", out var items) ? Find(items, id) : null;

    /// <summary>All questions that the schema knows, by their ids; the questions of rows after their list.</summary>
    public IEnumerable<string> Leaves() => Leaves(root, "");

    public JsonElement Follow(JsonElement schema)
    {
        for (var step = 0; step < 5 && schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("$ref", out var reference); step++)
        {
            var at = root;
            var path = reference.GetString() ?? "";
            if (!path.StartsWith("#/", StringComparison.Ordinal)
                || !path[2..].Split('/').All(token => JsonPointer.TryStep(at, JsonPointer.Unescape(token), out at)))
            {
                break;
            }

            schema = at;
        }

        return schema;
    }

    private (JsonElement Schema, bool Required)? Find(JsonElement block, string id)
    {
        var required = false;
        foreach (var step in id.Split('.'))
        {
            block = Follow(block);
            if (block.ValueKind != JsonValueKind.Object || !block.TryGetProperty("properties", out var properties) || !properties.TryGetProperty(step, out var inner))
            {
                return null;
            }

            required = block.TryGetProperty("required", out var names) && names.EnumerateArray().Any(name => name.GetString() == step);
            block = inner;
        }

        return (Follow(block), required);
    }

    private IEnumerable<string> Leaves(JsonElement schema, string prefix)
    {
        schema = Follow(schema);
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            return properties.EnumerateObject().SelectMany(member => Leaves(member.Value, prefix.Length == 0 ? member.Name : $"{prefix}.{member.Name}"));
        }

        var isRows = schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("items", out var items) && Follow(items).TryGetProperty("properties", out _);
        return isRows ? Leaves(schema.GetProperty("items"), prefix).Prepend(prefix) : [prefix];
    }
}
