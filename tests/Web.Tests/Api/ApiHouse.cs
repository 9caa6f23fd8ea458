using MotCua.Accounts.Demo;
using MotCua.Accounts.Machines;
using MotCua.Kernel;
using MotCua.Web.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Web.Tests.Api;

/// <summary>The demo province with its procedures, open to one enterprise's software and one commune's system.</summary>
public sealed class ApiHouse : IAsyncLifetime
{
    public const string Software = "demo-software";
    public const string Secret = "chi-de-thu-nghiem";
    public const string Enterprise = "2400001107";
    public const string Commune = "H02.24.01";

    public WebHouse House { get; private set; } = null!;

    public Contract Contract { get; private set; } = null!;

    public RegisteredMachine System { get; private set; } = null!;

    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        House = await WebHouse.Open(new Dictionary<string, string?> { ["Accounts:DemoMachineSecret"] = Secret, ["Rates:Token"] = "100000" }, demo: false);
        await DemoProvince.Furnish(House.Services, CancellationToken.None);
        await Do(new OpenDemoMachine(Software, "Phần mềm kế toán", Enterprise));
        System = await Do(new RegisterMachineClient("Hệ thống xã Quý Sơn", Commune));
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = House.Address };
        Contract = await Contract.Read(Http);
    }

    public async Task<T> Do<T>(ICommand<T> deed)
    {
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var outcome = await scope.ServiceProvider.GetRequiredService<Gate>().Do(deed);
        Assert.Null(outcome.Refusal);
        return outcome.Value;
    }

    public Caller Anybody() => new(this, null);

    public async Task<Caller> AsSoftware(string? scope = null) => new(this, await Token(Software, Secret, scope));

    public async Task<Caller> AsSystem() => new(this, await Token(System.Client, System.Secret));

    public async Task<HttpResponseMessage> AskForToken(string client, string secret, string? scope = null, string grant = "client_credentials")
    {
        Dictionary<string, string> form = new() { ["grant_type"] = grant, ["client_id"] = client, ["client_secret"] = secret };
        if (scope is not null)
        {
            form["scope"] = scope;
        }

        return await Http.PostAsync("/connect/token", new FormUrlEncodedContent(form));
    }

    public async Task<string> Token(string client, string secret, string? scope = null)
    {
        using var answer = await AskForToken(client, secret, scope);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return global::System.Text.Json.JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await House.DisposeAsync();
    }
}

[CollectionDefinition(nameof(ApiHouse))]
public sealed class ApiHouses : ICollectionFixture<ApiHouse>;
