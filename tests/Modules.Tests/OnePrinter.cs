using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Documents.Word;

namespace MotCua.Modules.Tests;

/// <summary>The warm printer of a test run: it knows nothing of any house, and starting one for each costs more than most tests.</summary>
internal static class OnePrinter
{
    private static readonly Lock Starting = new();
    private static ServiceProvider? shop;

    private static readonly Lazy<Soffice> Office = new(() =>
    {
        var office = new Soffice(new DocumentSettings(Path.GetTempPath()), TimeProvider.System);
        AfterRun.Do(office.Dispose);
        return office;
    });

    /// <summary>A house uses the printer of the run instead of one of its own.</summary>
    public static void Lend(IServiceCollection services)
    {
        if (services.SingleOrDefault(one => one.ServiceType == typeof(IPdf)) is { } own)
        {
            services.Remove(own);
            services.AddSingleton<IPdf>(_ => new Lent(own));
        }

        // Given as it is, no house closes it when it goes.
        services.AddSingleton(Office.Value);
    }

    private static IPdf Warm(ServiceDescriptor own)
    {
        lock (Starting)
        {
            if (shop is null)
            {
                IServiceCollection parts = new ServiceCollection();
                parts.Add(own);
                shop = parts.AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton(new DocumentSettings(Path.GetTempPath())).BuildServiceProvider();
                AfterRun.Do(shop.Dispose);
            }

            return shop.GetRequiredService<IPdf>();
        }
    }

    /// <summary>Outlives the houses that use it.</summary>
    private sealed class Lent(ServiceDescriptor own) : IPdf
    {
        public Task<byte[]> Render(Sheet sheet, CancellationToken cancel) => Warm(own).Render(sheet, cancel);

        public Task<byte[]> Render(string template, object model, CancellationToken cancel) => Warm(own).Render(template, model, cancel);
    }
}
