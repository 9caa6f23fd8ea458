using System.Text.Json;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema.Checks;

internal sealed class TypeCheck(string location, IReadOnlyList<string> allowed) : KeywordCheck("type", location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        foreach (var type in allowed)
        {
            if (Is(instance, type))
            {
                return true;
            }
        }

        return visit.Gathers && visit.Fail(this, ("expected", string.Join(", ", allowed)), ("actual", Name(instance.ValueKind)));
    }

    private static bool Is(JsonElement instance, string type) => type switch
    {
        "object" => instance.ValueKind == JsonValueKind.Object,
        "array" => instance.ValueKind == JsonValueKind.Array,
        "string" => instance.ValueKind == JsonValueKind.String,
        "number" => instance.ValueKind == JsonValueKind.Number,
        "integer" => instance.ValueKind == JsonValueKind.Number && (instance.TryGetInt64(out _) || JsonNumber.Of(instance).IsInteger),
        "boolean" => instance.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => instance.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        _ => kind.ToString().ToLowerInvariant(),
    };
}

/// <summary>"enum" and "const": one of the values named.</summary>
internal sealed class OneOfValuesCheck(string keyword, string location, IEnumerable<JsonElement> values) : KeywordCheck(keyword, location)
{
    private readonly HashSet<JsonElement> allowed = new(values, JsonEquality.Instance);

    public override bool Run(JsonElement instance, in Visit visit) =>
        allowed.Contains(instance) || (visit.Gathers && visit.Fail(this, ("allowed", string.Join(", ", allowed.Select(value => value.GetRawText())))));
}

/// <summary>The limits of numbers: smallest, largest, multiple.</summary>
internal sealed class NumberCheck(string keyword, string location, JsonNumber limit) : KeywordCheck(keyword, location)
{
    public override bool Run(JsonElement instance, in Visit visit)
    {
        if (instance.ValueKind != JsonValueKind.Number)
        {
            return true;
        }

        var number = JsonNumber.Of(instance);
        var accepted = Keyword switch
        {
            "minimum" => number.CompareTo(limit) >= 0,
            "exclusiveMinimum" => number.CompareTo(limit) > 0,
            "maximum" => number.CompareTo(limit) <= 0,
            "exclusiveMaximum" => number.CompareTo(limit) < 0,
            "multipleOf" => number.IsMultipleOf(limit),
            _ => throw new InvalidOperationException(Keyword),
        };
        return accepted || (visit.Gathers && visit.Fail(this, ("limit", limit.ToString()), ("actual", number.ToString())));
    }
}

/// <summary>Counts with a limit: characters, items, properties.</summary>
internal sealed class CountCheck(string keyword, string location, JsonNumber limit) : KeywordCheck(keyword, location)
{
    private readonly bool most = keyword.StartsWith("max", StringComparison.Ordinal);

    public override bool Run(JsonElement instance, in Visit visit)
    {
        var count = Count(instance);
        if (count < 0)
        {
            return true;
        }

        var order = JsonNumber.Of(count).CompareTo(limit);
        return (most ? order <= 0 : order >= 0)
            || (visit.Gathers && visit.Fail(this, ("limit", limit.ToString()), ("actual", JsonNumber.Of(count).ToString())));
    }

    private int Count(JsonElement instance) => (Keyword, instance.ValueKind) switch
    {
        ("minLength" or "maxLength", JsonValueKind.String) => CharactersOf(instance.GetString()!),
        ("minItems" or "maxItems", JsonValueKind.Array) => instance.GetArrayLength(),
        ("minProperties" or "maxProperties", JsonValueKind.Object) => instance.GetPropertyCount(),
        _ => -1,
    };

    // A character is a code point, not a UTF-16 unit.
    private static int CharactersOf(string text) => text.EnumerateRunes().Count();
}

internal sealed class PatternCheck(string location, EcmaRegex pattern) : KeywordCheck("pattern", location)
{
    public override bool Run(JsonElement instance, in Visit visit) =>
        instance.ValueKind != JsonValueKind.String || pattern.IsMatch(instance.GetString()!)
        || visit.Fail(this, ("pattern", pattern.Source));
}

internal sealed class FormatCheck(string location, string format, Func<string, bool> accepts) : KeywordCheck("format", location)
{
    public override bool Run(JsonElement instance, in Visit visit) =>
        instance.ValueKind != JsonValueKind.String || accepts(instance.GetString()!)
        || visit.Fail(this, ("format", format), ("actual", instance.GetString()!));
}
