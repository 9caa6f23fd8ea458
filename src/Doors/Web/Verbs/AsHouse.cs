using MotCua.Kernel;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>What a verb of the command line does, it does as the house itself, through the gate like everybody.</summary>
internal static class AsHouse
{
    /// <summary>Opens the house without its doors, brings the embedded database up to date, and does the work.</summary>
    public static async Task<int> Do(Func<IServiceProvider, Task<int>> work, CancellationToken cancel)
    {
        // What a verb prints is its answer; the house's own talk would stand in between.
        await using var app = Product.Builder(new Dictionary<string, string?> { ["Logging:LogLevel:Default"] = "Warning" }).Build();
        if (app.Services.GetRequiredService<Storage>().Postgres is null)
        {
            await Storehouse.Prepare(app.Services, cancel);
        }

        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return await work(scope.ServiceProvider);
    }
}
