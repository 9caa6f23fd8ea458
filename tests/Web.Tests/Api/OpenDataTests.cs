using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace MotCua.Web.Tests.Api;

[Collection(nameof(ApiHouse))]
public sealed class OpenDataTests(ApiHouse house)
{
    [Fact]
    public async Task The_table_has_the_columns_of_its_dictionary_and_a_line_for_every_procedure()
    {
        var table = await Get("/du-lieu-mo/thu-tuc.csv");
        var lines = (await Text(table)).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        using var dictionary = JsonDocument.Parse(await Text(await Get("/du-lieu-mo/thu-tuc.csv-metadata.json")));
        var columns = dictionary.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("name").GetString());

        Assert.Equal("text/csv", table.Content.Headers.ContentType!.MediaType);
        Assert.Equal(lines[0].Split(','), columns);
        Assert.Contains(lines, line => line.StartsWith("1.001193,", StringComparison.Ordinal));
        using var whole = JsonDocument.Parse(await Text(await Get("/du-lieu-mo/thu-tuc.json")));
        var byLine = (await Text(await Get("/du-lieu-mo/thu-tuc.jsonl"))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("code").GetString());
        Assert.Equal(whole.RootElement.EnumerateArray().Select(one => one.GetProperty("code").GetString()), byLine);
        Assert.InRange(lines.Length, whole.RootElement.GetArrayLength() + 1, int.MaxValue);
    }

    [Theory, InlineData("/du-lieu-mo/thu-tuc.csv"), InlineData("/du-lieu-mo/thu-tuc.jsonl"), InlineData("/du-lieu-mo/thu-tuc.json"), InlineData("/du-lieu-mo/thu-tuc/1.001193.json")]
    public async Task What_the_caller_has_already_is_not_sent_again(string address)
    {
        var first = await Get(address);
        Assert.NotNull(first.Headers.ETag);
        Assert.NotNull(first.Content.Headers.LastModified);
        Assert.True(first.Headers.CacheControl!.Public);

        Assert.Equal(HttpStatusCode.NotModified, (await Get(address, ask => ask.IfNoneMatch.Add(first.Headers.ETag))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(address, ask => ask.IfNoneMatch.Add(new EntityTagHeaderValue("\"khac\"")))).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await Get(address, ask => ask.IfModifiedSince = first.Content.Headers.LastModified)).StatusCode);
    }

    [Fact]
    public async Task A_procedure_leads_to_its_wordings_and_both_have_the_shape_of_the_schema()
    {
        using var one = JsonDocument.Parse(await Text(await Get("/du-lieu-mo/thu-tuc/1.001193.json")));
        var address = new Uri(one.RootElement.GetProperty("versionAddress").GetString()!);
        using var version = JsonDocument.Parse(await Text(await Get(address.AbsolutePath)));
        using var schema = JsonDocument.Parse(await Text(await Get("/du-lieu-mo/thu-tuc.schema.json")));
        var fields = schema.RootElement.GetProperty("properties").EnumerateObject().ToArray();

        Assert.Equal(one.RootElement.GetRawText(), version.RootElement.GetRawText());
        Assert.Equal(fields.Select(field => field.Name).Order(StringComparer.Ordinal), one.RootElement.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.All(fields, field => Assert.NotEmpty(field.Value.GetProperty("description").GetString()!));
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/du-lieu-mo/thu-tuc/9.999999.json")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/du-lieu-mo/thu-tuc/1.001193/ban/99.json")).StatusCode);
    }

    private async Task<HttpResponseMessage> Get(string address, Action<HttpRequestHeaders>? ask = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        ask?.Invoke(request.Headers);
        return await house.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
