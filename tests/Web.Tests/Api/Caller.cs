using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MotCua.Web.Tests.Api;

/// <summary>Other software at our door; whatever it is answered must be as the contract says.</summary>
public sealed class Caller(ApiHouse house, string? token)
{
    public Task<Answer> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Answer> Post(string path, string? json, params (string Name, string Value)[] headers) =>
        Send(HttpMethod.Post, path, json is null ? null : new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public async Task<Answer> Send(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        var (answer, body) = await Raw(method, path, content, headers);
        using (answer)
        {
            house.Contract.MustPromise(method.Method, path, (int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, body);
            return new(answer.StatusCode, body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : default, answer.Headers);
        }
    }

    public async Task<(HttpResponseMessage Answer, string Body)> Raw(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var answer = await house.Http.SendAsync(request);
        return (answer, await answer.Content.ReadAsStringAsync());
    }
}

/// <summary>What came back.</summary>
public sealed record Answer(HttpStatusCode Status, JsonElement Body, HttpResponseHeaders Headers)
{
    public string ETag => Headers.ETag!.ToString();

    public string Text(string property) => Body.GetProperty(property).ToString();
}
