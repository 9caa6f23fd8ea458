using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace MotCua.Bench.Load;

/// <summary>Somebody signed in, who opens pages and sends forms.</summary>
internal sealed partial class Caller : IDisposable
{
    private readonly HttpClient client;
    private readonly CookieContainer cookies = new();

    public Caller(Uri house) => client = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = cookies, MaxConnectionsPerServer = 64 }) { BaseAddress = house, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>The session, for others who ask in this caller's name.</summary>
    public string Cookie => $"""["Cookie"] = "{cookies.GetCookieHeader(client.BaseAddress!)}" """;

    public string Token { get; private set; } = "";

    public static async Task<Caller> SignIn(Uri house, string login)
    {
        var caller = new Caller(house);
        await caller.TakeToken("/dang-nhap");
        await caller.Post("/dang-nhap", new() { ["Login"] = login, ["Password"] = "Mot-Cua-2023" });
        return caller;
    }

    /// <summary>The line with which software that knows its secret asks for things.</summary>
    public static async Task<string> Bearer(Uri house, string client, string secret)
    {
        using var http = new HttpClient { BaseAddress = house };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = client, ["client_secret"] = secret });
        using var answer = await http.PostAsync("/connect/token", form);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        return $"""["Authorization"] = "Bearer {token}" """;
    }

    public async Task TakeToken(string page) =>
        Token = TokenBox().Match(WebUtility.HtmlDecode(await client.GetStringAsync(page))) is { Success: true } box ? box.Groups[1].Value : throw new InvalidOperationException($"No form at {page}");

    /// <summary>The page must be the page, not a way to somewhere else.</summary>
    public async Task<int> Open(string address)
    {
        using var answer = await client.GetAsync(address);
        var content = await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode is HttpStatusCode.OK ? content.Length : throw new InvalidOperationException($"{address} answered {answer.StatusCode} {answer.Headers.Location}");
    }

    /// <summary>A form that was taken leads on.</summary>
    public async Task<string> Post(string address, Dictionary<string, string> fields)
    {
        fields["__RequestVerificationToken"] = Token;
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await client.PostAsync(address, form);
        return answer.Headers.Location?.OriginalString ?? throw new InvalidOperationException($"{address} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenBox();
}
