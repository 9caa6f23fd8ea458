using System.Text.Json;

namespace MotCua.Forms.Schema;

/// <summary>A schema with an address of its own: where its root lies, what it has named, and which keywords count in it.</summary>
internal sealed class SchemaResource(string address, SchemaDocument document, string pointer, JsonElement root, Dialect dialect)
{
    public string Address => address;

    public SchemaDocument Document => document;

    /// <summary>Where the root lies in its document.</summary>
    public string Pointer => pointer;

    public JsonElement Root => root;

    public Dialect Dialect => dialect;

    public Dictionary<string, (string Pointer, bool Dynamic)> Anchors { get; } = new(StringComparer.Ordinal);

    public override string ToString() => address;
}

/// <summary>One JSON text that holds schemas, and the resources found in it by their place.</summary>
internal sealed class SchemaDocument(JsonElement root)
{
    public JsonElement Root => root;

    public Dictionary<string, SchemaResource> Resources { get; } = new(StringComparer.Ordinal);
}

/// <summary>Which vocabularies a metaschema switches on.</summary>
internal sealed record Dialect(bool Applicator, bool Unevaluated, bool Validation, bool FormatAssertion)
{
    public static readonly Dialect Standard = new(true, true, true, false);
}
