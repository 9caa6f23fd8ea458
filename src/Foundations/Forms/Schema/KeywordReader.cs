using System.Text.Json;
using MotCua.Forms.Schema.Checks;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema;

/// <summary>Reads the keywords of one schema object into checks.</summary>
internal sealed class KeywordReader(SchemaCompiler compiler, SchemaResource resource, JsonElement schema, string pointer, string location)
{
    public IEnumerable<KeywordCheck> Read() => [.. References(), .. Validation(), .. Applicators(), .. Leftovers()];

    private IEnumerable<KeywordCheck> References()
    {
        if (Text("$ref") is { } reference)
        {
            yield return new ReferenceCheck(Of("$ref"), compiler.Reference(resource, reference));
        }

        if (Text("$dynamicRef") is { } dynamicReference)
        {
            yield return compiler.DynamicReference(resource, dynamicReference, Of("$dynamicRef"));
        }
    }

    private IEnumerable<KeywordCheck> Validation()
    {
        if (Text("format") is { } format && (compiler.Rules.AssertFormats || resource.Dialect.FormatAssertion)
            && compiler.Rules.Formats.TryGetValue(format, out var accepts))
        {
            yield return new FormatCheck(Of("format"), format, accepts);
        }

        if (!resource.Dialect.Validation)
        {
            yield break;
        }

        foreach (var member in schema.EnumerateObject())
        {
            if (ReadValidation(member.Name, member.Value) is { } check)
            {
                yield return check;
            }
        }
    }

    private KeywordCheck? ReadValidation(string name, JsonElement value) => name switch
    {
        "type" => new TypeCheck(Of(name), value.ValueKind == JsonValueKind.Array ? Names(value) : [value.GetString()!]),
        "enum" => new OneOfValuesCheck(name, Of(name), value.EnumerateArray()),
        "const" => new OneOfValuesCheck(name, Of(name), [value]),
        "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" => new NumberCheck(name, Of(name), Number(name, value)),
        "multipleOf" => new NumberCheck(name, Of(name), Positive(Number(name, value))),
        "minLength" or "maxLength" or "minItems" or "maxItems" or "minProperties" or "maxProperties" => new CountCheck(name, Of(name), Number(name, value)),
        "pattern" => new PatternCheck(Of(name), EcmaRegex.Parse(value.GetString()!)),
        "uniqueItems" when value.ValueKind == JsonValueKind.True => new UniqueItemsCheck(Of(name)),
        "required" => new RequiredCheck(Of(name), Names(value)),
        "dependentRequired" => new DependentRequiredCheck(Of(name), value.EnumerateObject().ToDictionary(entry => entry.Name, entry => Names(entry.Value), StringComparer.Ordinal)),
        _ => null,
    };

    private IEnumerable<KeywordCheck> Applicators()
    {
        if (!resource.Dialect.Applicator)
        {
            yield break;
        }

        if (List("allOf") is { } all)
        {
            yield return new AllOfCheck(Of("allOf"), all);
        }

        if (List("anyOf") is { } any)
        {
            yield return new AnyOfCheck(Of("anyOf"), any);
        }

        if (List("oneOf") is { } one)
        {
            yield return new OneOfCheck(Of("oneOf"), one);
        }

        if (One("not") is { } not)
        {
            yield return new NotCheck(Of("not"), not);
        }

        if (One("if") is { } condition)
        {
            yield return new IfCheck(Of("if"), condition, One("then"), One("else"));
        }

        if (Map("dependentSchemas") is { } dependent)
        {
            yield return new DependentSchemasCheck(Of("dependentSchemas"), dependent);
        }

        if (One("propertyNames") is { } names)
        {
            yield return new PropertyNamesCheck(Of("propertyNames"), names);
        }

        var (named, patterned, others) = (Map("properties"), Map("patternProperties"), One("additionalProperties"));
        if (named is not null || patterned is not null || others is not null)
        {
            yield return new PropertiesCheck(Of("properties"), named ?? [], [.. (patterned ?? []).Select(entry => (EcmaRegex.Parse(entry.Key), entry.Value))], others);
        }

        var (first, rest) = (List("prefixItems"), One("items"));
        if (first is not null || rest is not null)
        {
            yield return new ItemsCheck(Of("items"), first ?? [], rest);
        }

        if (One("contains") is { } contains)
        {
            JsonNumber? Limit(string name) => resource.Dialect.Validation && schema.TryGetProperty(name, out var limit) ? Number(name, limit) : null;
            yield return new ContainsCheck(Of("contains"), contains, Limit("minContains") ?? JsonNumber.Of(1), Limit("maxContains"));
        }
    }

    private IEnumerable<KeywordCheck> Leftovers()
    {
        if (resource.Dialect.Unevaluated && One("unevaluatedItems") is { } items)
        {
            yield return new UnevaluatedItemsCheck(Of("unevaluatedItems"), items);
        }

        if (resource.Dialect.Unevaluated && One("unevaluatedProperties") is { } properties)
        {
            yield return new UnevaluatedPropertiesCheck(Of("unevaluatedProperties"), properties);
        }
    }

    private string Of(string keyword) => $"{location}/{keyword}";

    private string? Text(string name) => schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private SchemaNode? One(string name) => schema.TryGetProperty(name, out var value) ? Node(value, name) : null;

    private SchemaNode[]? List(string name) => schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select((item, index) => Node(item, $"{name}/{index}"))] : null;

    private Dictionary<string, SchemaNode>? Map(string name) => schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
        ? value.EnumerateObject().ToDictionary(entry => entry.Name, entry => Node(entry.Value, $"{name}/{JsonPointer.Escape(entry.Name)}"), StringComparer.Ordinal) : null;

    private SchemaNode Node(JsonElement child, string way) => compiler.NodeAt(resource, child, $"{pointer}/{way}");

    private string[] Names(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : throw new SchemaFault($"{location} holds a list of names that is not a list.");

    private JsonNumber Number(string name, JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? JsonNumber.Of(value) : throw new SchemaFault($"{Of(name)} is not a number.");

    private JsonNumber Positive(JsonNumber number) => number.Mantissa.Sign > 0 ? number : throw new SchemaFault($"{Of("multipleOf")} is not above zero.");
}
