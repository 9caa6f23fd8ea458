using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests;

/// <summary>The whole product with the demo province, open on a port of its own with a data folder of its own; what the tests see is what people see.</summary>
public sealed class WebHouse : IAsyncLifetime
{
    private readonly Dictionary<string, string?> settings = new()
    {
        ["Logging:LogLevel:Default"] = "None",
        ["urls"] = "http://127.0.0.1:0",
        ["Rates:SignIn"] = "100000",
        ["Rates:Track"] = "100000",
        ["Rates:Search"] = "100000",
    };

    private readonly Action<IServiceCollection>? change;
    private readonly bool demo = true;
    private WebApplication? app;

    public WebHouse()
    {
    }

    private WebHouse(IReadOnlyDictionary<string, string?> other, Action<IServiceCollection>? change, bool demo)
    {
        (this.change, this.demo) = (change, demo);
        foreach (var (name, value) in other)
        {
            settings[name] = value;
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("motcua-web-").FullName;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => app!.Services;

    /// <summary>A house with settings or parts of its own.</summary>
    public static async Task<WebHouse> Open(IReadOnlyDictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null, bool demo = true)
    {
        var house = new WebHouse(settings ?? new Dictionary<string, string?>(), change, demo);
        await house.InitializeAsync();
        return house;
    }

    public Visitor Visitor() => new(Address);

    public async ValueTask InitializeAsync()
    {
        settings["MOTCUA_DATA"] = Folder;
        if (demo)
        {
            await FurnishedProvince.CopyTo(Folder);
        }

        var builder = Product.Builder(settings);
        Modules.Tests.OnePrinter.Lend(builder.Services);
        Modules.Tests.LentKeys.Lend(builder.Services);
        change?.Invoke(builder.Services);
        app = builder.Build().UseDoors();
        await Storehouse.Prepare(app.Services, CancellationToken.None);
        await app.StartAsync();
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
