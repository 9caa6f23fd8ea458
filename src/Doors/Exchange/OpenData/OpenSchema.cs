using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Xml.Linq;

namespace MotCua.Exchange.OpenData;

/// <summary>Under which address the house is known outside; lasting addresses begin with it.</summary>
public sealed record OpenRoot(Uri Address);

/// <summary>The shape of the open JSON as JSON Schema 2020-12; it is taken from the types themselves, their sentences included, so that it cannot say otherwise.</summary>
internal static class OpenSchema
{
    private static readonly Lazy<Dictionary<string, string>> Sentences = new(Read);

    public static JsonObject Of(Uri root, JsonSerializerOptions json)
    {
        var schema = json.GetJsonSchemaAsNode(typeof(OpenProcedure), new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", new Uri(root, "du-lieu-mo/thu-tuc.schema.json").ToString());
        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is JsonObject node && context.PropertyInfo?.AttributeProvider is PropertyInfo property
            && Sentences.Value.TryGetValue($"{property.DeclaringType!.FullName}.{property.Name}", out var sentence))
        {
            node.Insert(0, "description", sentence);
        }

        return schema;
    }

    /// <summary>The sentences over the properties travel beside the assembly.</summary>
    private static Dictionary<string, string> Read()
    {
        var file = Path.ChangeExtension(typeof(OpenSchema).Assembly.Location, ".xml");
        return !File.Exists(file) ? [] : XDocument.Load(file).Descendants("member")
            .Where(member => member.Attribute("name")?.Value.StartsWith("P:", StringComparison.Ordinal) is true)
            .ToDictionary(member => member.Attribute("name")!.Value[2..], member => member.Element("summary")?.Value.Trim() ?? "");
    }
}
