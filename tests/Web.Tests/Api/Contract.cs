using System.Text.Json;
using System.Text.RegularExpressions;
using MotCua.Forms.Schema;

namespace MotCua.Web.Tests.Api;

/// <summary>The published contract; every answer the tests get is held against it.</summary>
public sealed class Contract
{
    private readonly string definitions;

    private Contract(JsonElement document)
    {
        Document = document;
        definitions = Local(document.GetProperty("components").GetProperty("schemas").GetRawText());
    }

    public JsonElement Document { get; }

    public static async Task<Contract> Read(HttpClient http) => new(JsonDocument.Parse(await http.GetStringAsync("/openapi/v1.json")).RootElement);

    /// <summary>The answer must be promised for its address, method and status, and its body must be as promised.</summary>
    public void MustPromise(string method, string path, int status, string? mediaType, string body)
    {
        var operation = Operation(method, path);
        Assert.True(operation.GetProperty("responses").TryGetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var promised), $"{method} {path} never promised {status}: {body}");
        if (body.Length == 0)
        {
            return;
        }

        Assert.True(promised.GetProperty("content").TryGetProperty(mediaType!, out var content), $"{method} {path} {status} never promised {mediaType}");
        if (mediaType!.EndsWith("json", StringComparison.Ordinal))
        {
            MustBe(content.GetProperty("schema").GetRawText(), body);
        }
    }

    public void MustBe(string schema, string body)
    {
        var read = JsonSchema.Compile($$"""{"$schema":"https://json-schema.org/draft/2020-12/schema","allOf":[{{Local(schema)}}],"$defs":{{definitions}}}""");
        using var instance = JsonDocument.Parse(body);
        Assert.Empty(read.Check(instance.RootElement).Select(violation => $"{violation.InstancePath} {violation.Keyword} {violation.SchemaPath} in {body}"));
    }

    public void MustBeProblem(string body) => MustBe("""{"$ref":"#/components/schemas/ApiProblem"}""", body);

    private JsonElement Operation(string method, string path)
    {
        var bare = path.Split('?')[0];
        var template = Document.GetProperty("paths").EnumerateObject().FirstOrDefault(one => Regex.IsMatch(bare, "^" + Regex.Replace(one.Name, @"\{[^}]+\}", "[^/]+") + "$"));
        Assert.True(template.Value.ValueKind is JsonValueKind.Object, $"{bare} is not in the contract.");
        Assert.True(template.Value.TryGetProperty(method.ToLowerInvariant(), out var operation), $"{method} {bare} is not in the contract.");
        return operation;
    }

    private static string Local(string json) => json.Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
}
