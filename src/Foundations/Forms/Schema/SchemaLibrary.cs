using System.Text.Json;
using MotCua.Forms.Schema.Texts;

namespace MotCua.Forms.Schema;

/// <summary>All schema documents one compilation has met, with every resource and anchor found in them.</summary>
internal sealed class SchemaLibrary(SchemaRules rules)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/";

    private static readonly Dictionary<string, Place> Places = new(StringComparer.Ordinal)
    {
        ["$defs"] = Place.Map, ["definitions"] = Place.Map, ["properties"] = Place.Map, ["patternProperties"] = Place.Map,
        ["dependentSchemas"] = Place.Map, ["allOf"] = Place.List, ["anyOf"] = Place.List, ["oneOf"] = Place.List,
        ["prefixItems"] = Place.List, ["items"] = Place.One, ["additionalProperties"] = Place.One, ["contains"] = Place.One,
        ["propertyNames"] = Place.One, ["unevaluatedItems"] = Place.One, ["unevaluatedProperties"] = Place.One,
        ["not"] = Place.One, ["if"] = Place.One, ["then"] = Place.One, ["else"] = Place.One, ["contentSchema"] = Place.One,
    };

    private readonly Dictionary<string, SchemaResource> resources = new(StringComparer.Ordinal);

    private enum Place
    {
        One,
        List,
        Map,
    }

    public SchemaResource Add(JsonElement schema, string address)
    {
        var document = new SchemaDocument(schema);
        var resource = Register(document, "", schema, address, Dialect.Standard);
        Scan(schema, resource, "", isRoot: true);
        return resource;
    }

    public SchemaResource Find(string address)
    {
        if (resources.TryGetValue(address, out var known))
        {
            return known;
        }

        var found = MetaSchemas.Find(address) ?? rules.Document(address)
            ?? throw new SchemaFault($"There is no schema at {address}.");
        var added = Add(found, address);
        return resources.TryGetValue(address, out known) ? known : added;
    }

    private SchemaResource Register(SchemaDocument document, string pointer, JsonElement schema, string baseAddress, Dialect inherited)
    {
        var address = Text(schema, "$id") is { } id ? Address.Resolve(baseAddress, id).TrimEnd('#') : baseAddress;
        var dialect = Text(schema, "$schema") is { } meta ? DialectOf(meta.TrimEnd('#')) : inherited;
        var resource = new SchemaResource(address, document, pointer, schema, dialect);
        document.Resources[pointer] = resource;
        resources[address] = resource;
        resources.TryAdd(baseAddress, resource);
        return resource;
    }

    private void Scan(JsonElement schema, SchemaResource resource, string pointer, bool isRoot = false)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (!isRoot && Text(schema, "$id") is not null)
        {
            resource = Register(resource.Document, pointer, schema, resource.Address, resource.Dialect);
        }

        if (Text(schema, "$anchor") is { } anchor)
        {
            resource.Anchors[anchor] = (pointer, false);
        }

        if (Text(schema, "$dynamicAnchor") is { } dynamicAnchor)
        {
            resource.Anchors[dynamicAnchor] = (pointer, true);
        }

        foreach (var member in schema.EnumerateObject())
        {
            if (Places.TryGetValue(member.Name, out var place))
            {
                ScanMember(member, place, resource, $"{pointer}/{JsonPointer.Escape(member.Name)}");
            }
        }
    }

    private void ScanMember(JsonProperty member, Place place, SchemaResource resource, string pointer)
    {
        if (place == Place.One)
        {
            Scan(member.Value, resource, pointer);
        }
        else if (place == Place.List && member.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in member.Value.EnumerateArray().Index())
            {
                Scan(item, resource, $"{pointer}/{index}");
            }
        }
        else if (place == Place.Map && member.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in member.Value.EnumerateObject())
            {
                Scan(entry.Value, resource, $"{pointer}/{JsonPointer.Escape(entry.Name)}");
            }
        }
    }

    private Dialect DialectOf(string metaschema)
    {
        if (metaschema == Draft + "schema")
        {
            return Dialect.Standard;
        }

        var root = resources.TryGetValue(metaschema, out var known) ? known.Root
            : MetaSchemas.Find(metaschema) ?? rules.Document(metaschema) ?? throw new SchemaFault($"The dialect {metaschema} is not known.");
        if (!root.TryGetProperty("$vocabulary", out var vocabulary))
        {
            return Dialect.Standard;
        }

        var unknown = vocabulary.EnumerateObject()
            .FirstOrDefault(entry => entry.Value.ValueKind == JsonValueKind.True && !entry.Name.StartsWith(Draft + "vocab/", StringComparison.Ordinal));
        if (unknown.Value.ValueKind == JsonValueKind.True)
        {
            throw new SchemaFault($"The vocabulary {unknown.Name} is required and not known.");
        }

        bool Has(string name) => vocabulary.TryGetProperty(Draft + "vocab/" + name, out _);
        return new Dialect(Has("applicator"), Has("unevaluated"), Has("validation"), Has("format-assertion"));
    }

    private static string? Text(JsonElement schema, string name) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString() : null;
}
