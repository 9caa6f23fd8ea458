using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace MotCua.Procedures.Catalogue;

/// <summary>Builds the index at the opening of the house and after every change, also of another process, so that no visitor waits for it.</summary>
internal sealed class KeepSearchWarm(ProcedureSearch search, ILogger<KeepSearchWarm> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between);
        try
        {
            do
            {
                await Look(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The house closes.
        }
    }

    private async Task Look(CancellationToken cancel)
    {
        try
        {
            await search.Current(cancel);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            log.LogWarning(broken, "The index of procedures could not be looked after; it is tried again.");
        }
    }
}
