using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Reviews.Counting;
using MotCua.Web.Demo;

namespace MotCua.Web.Tests;

/// <summary>The demo province after its weeks of sample work, with the dossiers of the reviews counted: what visitors of the demo see on one Wednesday morning.</summary>
public sealed class LivedInHouse : IAsyncLifetime
{
    private static readonly DateTimeOffset Today = new(2026, 10, 14, 9, 40, 0, TimeSpan.FromHours(7));

    public WebHouse House { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        House = await WebHouse.Open(change: services => services.AddSingleton<TimeProvider>(new VirtualClock(Today)));
        Assert.Empty(await SampleDossiers.Live(new Dictionary<string, string?> { ["MOTCUA_DATA"] = House.Folder, ["Logging:LogLevel:Default"] = "None" }, Today, CancellationToken.None));
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        while ((await scope.ServiceProvider.GetRequiredService<Gate>().Do(new CountDossiers(), CancellationToken.None)).Value > 0)
        {
        }
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
