using System.Net;
using System.Text.Json;
using MotCua.Accounts.Machines;

namespace MotCua.Web.Tests.Api;

[Collection(nameof(ApiHouse))]
public sealed class TokenTests(ApiHouse house)
{
    [Fact]
    public async Task A_registered_client_gets_a_token_by_body_or_by_header()
    {
        using var byBody = await house.AskForToken(ApiHouse.Software, ApiHouse.Secret, "dossiers.read");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connect/token") { Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]) };
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{ApiHouse.Software}:{ApiHouse.Secret}")));
        using var byHeader = await house.Http.SendAsync(request);

        foreach (var answer in new[] { byBody, byHeader })
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            var token = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
            Assert.Equal("Bearer", token.GetProperty("token_type").GetString());
            Assert.InRange(token.GetProperty("expires_in").GetInt32(), 60, 3600);
        }
    }

    [Theory]
    [InlineData(ApiHouse.Software, "sai", null, "client_credentials", "invalid_client")]
    [InlineData("nobody", ApiHouse.Secret, null, "client_credentials", "invalid_client")]
    [InlineData(ApiHouse.Software, ApiHouse.Secret, "everything", "client_credentials", "invalid_scope")]
    [InlineData(ApiHouse.Software, ApiHouse.Secret, null, "password", "unsupported_grant_type")]
    public async Task Nobody_else_gets_one(string client, string secret, string? scope, string grant, string error)
    {
        using var answer = await house.AskForToken(client, secret, scope, grant);

        Assert.InRange((int)answer.StatusCode, 400, 401);
        Assert.Equal(error, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString());
    }

    [Fact]
    public async Task Without_a_token_or_with_a_wrong_one_nothing_is_opened()
    {
        var without = await house.Anybody().Get("/api/v1/dossiers");
        var wrong = await new Caller(house, "eyJhbGciOiJub25lIn0.e30.").Get("/api/v1/dossiers");

        Assert.Equal((HttpStatusCode.Unauthorized, "exchange.token-missing"), (without.Status, without.Text("code")));
        Assert.Equal((HttpStatusCode.Unauthorized, "exchange.token-wrong"), (wrong.Status, wrong.Text("code")));
        Assert.Contains("invalid_token", wrong.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_good_only_for_its_scope()
    {
        var reader = await house.AsSoftware("dossiers.read");

        Assert.Equal(HttpStatusCode.OK, (await reader.Get("/api/v1/dossiers")).Status);
        var refused = await reader.Post("/api/v1/dossiers", "{}", ("Idempotency-Key", "1"));
        Assert.Equal((HttpStatusCode.Forbidden, "exchange.scope-missing"), (refused.Status, refused.Text("code")));
        Assert.Contains("insufficient_scope", refused.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_is_good_by_whatever_name_the_house_is_reached()
    {
        var answer = await (await house.AsSoftware()).Get("/api/v1/dossiers", ("Host", "motcua.example"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task A_suspended_client_is_out_at_once_with_the_token_it_still_holds()
    {
        var made = await house.Do(new RegisterMachineClient("Phần mềm tạm", null, ApiHouse.Enterprise));
        var caller = new Caller(house, await house.Token(made.Client, made.Secret));
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("/api/v1/dossiers")).Status);

        await house.Do(new SuspendMachineClient(made.Client));

        Assert.Equal(HttpStatusCode.Unauthorized, (await caller.Get("/api/v1/dossiers")).Status);
        using var again = await house.AskForToken(made.Client, made.Secret);
        Assert.Equal(HttpStatusCode.Unauthorized, again.StatusCode);
    }

    [Fact]
    public async Task A_session_of_the_browser_opens_nothing_here()
    {
        await using var own = await WebHouse.Open();
        using var visitor = own.Visitor();
        await visitor.SignIn(DemoPeople.Citizen);

        Assert.Equal(HttpStatusCode.Unauthorized, (await visitor.Open("/api/v1/dossiers")).Status);
    }

    [Fact]
    public async Task Guessing_secrets_from_one_address_is_slowed_down()
    {
        await using var own = await WebHouse.Open(new Dictionary<string, string?> { ["Rates:Token"] = "2" }, demo: false);
        using var http = new HttpClient { BaseAddress = own.Address };
        List<HttpStatusCode> answers = [];
        for (var guess = 0; guess < 3; guess++)
        {
            using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", "x"), new("client_secret", $"{guess}")]);
            using var answer = await http.PostAsync("/connect/token", form);
            answers.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests], answers);
    }

    [Fact]
    public void The_keys_of_tokens_are_for_nobody_else_to_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        foreach (var name in new[] { "token-signing.pem", "token-sealing.key" })
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(house.House.Folder, "keys", name)));
        }
    }
}
