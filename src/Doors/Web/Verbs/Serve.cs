using System.CommandLine;
using MotCua.Documents;
using MotCua.RegisterSimulator;
using MotCua.Registers;
using MotCua.Web.Demo;
using MotCua.Web.Demo.Month;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>Opens the doors: pages and API on one address, until told to stop.</summary>
internal static class Serve
{
    private const int EverydayDossiers = 60;

    public static Command Verb()
    {
        var verb = new Command("serve", "Serve the pages and the API (default). Address: ASPNETCORE_URLS, else http://localhost:5080.");
        verb.SetAction((_, cancel) => Run(cancel));
        return verb;
    }

    public static async Task<int> Run(CancellationToken cancel)
    {
        await using var afar = await SimulatedSigning.Open();
        await using var app = Product.Builder(afar?.Settings).Build().UseDoors();
        if (app.Services.GetRequiredService<Kernel.Storage>().Postgres is null)
        {
            await Storehouse.Prepare(app.Services, cancel);
        }

        if (Product.IsDemo(app.Configuration) && !await DemoProvince.IsFurnished(app.Services, cancel))
        {
            Console.WriteLine("Furnishing the demo province; this is done once.");
            await DemoProvince.Furnish(app.Services, cancel);
            await DemoProvince.OpenAccounts(app.Services, cancel);
            if (SampleDossiers.AreWanted(app.Configuration))
            {
                Console.WriteLine("Its people live through some weeks of sample dossiers.");
                foreach (var fault in await SampleDossiers.Live(null, TimeProvider.System.GetUtcNow(), cancel))
                {
                    Console.Error.WriteLine($"A sample dossier did not come as far as it should: {fault}");
                }

                // Behind the dossiers told by hand a little everyday work, so that queues and figures look like an office.
                var now = TimeProvider.System.GetUtcNow();
                foreach (var fault in (await WorkingMonth.Live(null, new(EverydayDossiers, 1, now.AddDays(-30), now), null, cancel)).CutShort)
                {
                    Console.Error.WriteLine($"A dossier of the month did not come as far as it should: {fault}");
                }
            }
        }

        // Opened now and not with the first paper: what a crash left half received is swept, and a missing key ring is said at once.
        _ = app.Services.GetRequiredService<IFileStore>();
        await using var simulated = await SimulatedRegisters(app, cancel);
        await app.StartAsync(cancel);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>The demo has no registers to ask; where none is named, a simulator is opened beside it, on a door of its own, and asked over HTTP like any other.</summary>
    private static async Task<Adapter?> SimulatedRegisters(WebApplication app, CancellationToken cancel)
    {
        var settings = app.Services.GetRequiredService<RegisterSettings>();
        if (!Product.IsDemo(app.Configuration) || settings.Address is not null)
        {
            return null;
        }

        cancel.ThrowIfCancellationRequested();
        var adapter = await Adapter.Open(new("http://127.0.0.1:0", Path.Combine(DemoProvince.Folder, "people")) { User = settings.User, Password = settings.Password });
        settings.Address = adapter.Address;
        Console.WriteLine($"The registers of population and enterprises are simulated at {adapter.Address}openapi.json.");
        return adapter;
    }
}
