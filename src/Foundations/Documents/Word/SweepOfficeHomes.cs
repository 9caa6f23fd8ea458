using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.Documents.Word;

/// <summary>When the house opens, what a killed one left of the converter is taken away; and every so often again.</summary>
internal sealed class SweepOfficeHomes(TimeProvider clock, ILogger<SweepOfficeHomes> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turn = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                if (OfficeHome.Sweep(clock) is var swept and > 0)
                {
                    log.LogInformation("{Swept} folders that a converter was left in were swept away.", swept);
                }
            }
            while (await turn.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The house closes.
        }
    }
}
