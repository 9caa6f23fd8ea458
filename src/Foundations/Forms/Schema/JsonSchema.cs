using System.Text.Json;

namespace MotCua.Forms.Schema;

/// <summary>A compiled JSON Schema (draft 2020-12): an immutable tree of checks that many requests may run at once.</summary>
internal sealed class JsonSchema
{
    private readonly SchemaNode root;

    internal JsonSchema(SchemaNode root) => this.root = root;

    public static JsonSchema Compile(JsonElement schema, SchemaRules? rules = null) =>
        new SchemaCompiler(rules ?? SchemaRules.Standard).Compile(schema);

    public static JsonSchema Compile(string schema, SchemaRules? rules = null)
    {
        using var document = JsonDocument.Parse(schema);
        return Compile(document.RootElement.Clone(), rules);
    }

    public bool Accepts(JsonElement instance) => root.Run(instance, new Visit(new Walk(), null, InstancePath.Root, null));

    public IReadOnlyList<Violation> Check(JsonElement instance)
    {
        var violations = new List<Violation>();
        root.Run(instance, new Visit(new Walk(), violations, InstancePath.Root, null));
        return violations;
    }
}

/// <summary>How a schema is read: whether formats are asserted, which formats exist, where other documents come from.</summary>
internal sealed record SchemaRules
{
    public static readonly SchemaRules Standard = new();

    public bool AssertFormats { get; init; }

    public IReadOnlyDictionary<string, Func<string, bool>> Formats { get; init; } = Texts.Formats.All;

    /// <summary>Answers other documents by absolute address; nothing is ever fetched from a network.</summary>
    public Func<string, JsonElement?> Document { get; init; } = static _ => null;
}

/// <summary>One place where an instance breaks its schema.</summary>
internal sealed record Violation(string InstancePath, string Keyword, string SchemaPath, IReadOnlyDictionary<string, string> Parameters);

/// <summary>The schema itself is wrong: it cannot be compiled or would never end.</summary>
internal sealed class SchemaFault(string message, Exception? inner = null) : Exception(message, inner);
