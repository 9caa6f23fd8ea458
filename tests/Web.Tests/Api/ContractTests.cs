using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Web.Tests.Api;

[Collection(nameof(ApiHouse))]
public sealed class ContractTests(ApiHouse house)
{
    private JsonElement Document => house.Contract.Document;

    [Fact]
    public void It_is_of_version_3_1_and_says_how_to_get_a_token()
    {
        Assert.StartsWith("3.1", Document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var flow = Document.GetProperty("components").GetProperty("securitySchemes").GetProperty("oauth2").GetProperty("flows").GetProperty("clientCredentials");
        Assert.Equal("/connect/token", flow.GetProperty("tokenUrl").GetString());
    }

    [Fact]
    public void Every_address_of_the_api_stands_in_it()
    {
        var mapped = house.House.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } path && (path.Contains("api/v1/", StringComparison.Ordinal) || path.Contains("du-lieu-mo/", StringComparison.Ordinal)))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} /{endpoint.RoutePattern.RawText!.Trim('/').Replace(":guid", "", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal)}"))
            .Order().ToArray();
        var published = Document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name.TrimEnd('/')}")).Order();

        Assert.NotEmpty(mapped);
        Assert.Equal(mapped, published);
    }

    [Fact]
    public void Every_operation_parameter_and_field_is_explained()
    {
        var operations = Document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(one => one.Value)).ToArray();
        Assert.Equal(operations.Length, operations.Select(one => one.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.All(operations, one => Assert.NotEmpty(one.GetProperty("summary").GetString()!));
        Assert.All(
            operations.Where(one => one.TryGetProperty("parameters", out _)).SelectMany(one => one.GetProperty("parameters").EnumerateArray()),
            one => Assert.NotEmpty(one.GetProperty("description").GetString()!));
        var unexplained = Document.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Where(field => !IsExplained(field.Value)).Select(field => $"{schema.Name}.{field.Name}"));
        Assert.Empty(unexplained);
    }

    /// <summary>By itself, or by the thing it may be.</summary>
    private bool IsExplained(JsonElement schema) => schema.TryGetProperty("description", out _)
        || (schema.TryGetProperty("$ref", out var named) && IsExplained(Document.GetProperty("components").GetProperty("schemas").GetProperty(named.GetString()!.Split('/')[^1])))
        || (schema.TryGetProperty("oneOf", out var either) && either.EnumerateArray().Any(IsExplained));

    [Fact]
    public void What_concerns_dossiers_needs_a_token_and_says_how_it_refuses()
    {
        var operations = Document.GetProperty("paths").EnumerateObject().Where(path => path.Name.Contains("/dossiers", StringComparison.Ordinal))
            .SelectMany(path => path.Value.EnumerateObject().Select(one => one.Value)).ToArray();

        Assert.NotEmpty(operations);
        Assert.All(operations, one => Assert.True(one.GetProperty("security")[0].TryGetProperty("oauth2", out var scopes) && scopes.GetArrayLength() == 1));
        Assert.All(operations, one => Assert.All(
            new[] { "401", "403" },
            status => Assert.True(one.GetProperty("responses").GetProperty(status).GetProperty("content").TryGetProperty("application/problem+json", out _))));
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        var text = Document.GetRawText();
        var names = Document.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => schema.Name).ToHashSet();
        var referred = System.Text.RegularExpressions.Regex.Matches(text, "#/components/schemas/([^\"/]+)\"").Select(match => match.Groups[1].Value);

        Assert.Empty(referred.Except(names));
    }
}
