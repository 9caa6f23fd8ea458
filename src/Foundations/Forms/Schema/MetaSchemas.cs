using System.Text.Json;

namespace MotCua.Forms.Schema;

/// <summary>The metaschemas of draft 2020-12, carried inside the program so that nothing is fetched.</summary>
internal static class MetaSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/";

    private static readonly Lazy<Dictionary<string, JsonElement>> All = new(Load);

    public static JsonElement? Find(string address) => All.Value.TryGetValue(address, out var schema) ? schema : null;

    private static Dictionary<string, JsonElement> Load()
    {
        using var stream = typeof(MetaSchemas).Assembly.GetManifestResourceStream("metaschemas.json")
            ?? throw new InvalidOperationException("The metaschemas are missing from the program.");
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject()
            .ToDictionary(entry => Draft + entry.Name, entry => entry.Value.Clone(), StringComparer.Ordinal);
    }
}
