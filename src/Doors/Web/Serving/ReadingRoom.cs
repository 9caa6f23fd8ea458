using MotCua.Digitising;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Reads the pages that wait, one after the other, behind everybody; what waits stands in the database, so a stop of the house loses nothing. Where papers cannot be read at all it waits, and the pages say so.</summary>
public sealed class ReadingRoom(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ReadingRoom> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = Pause;
            try
            {
                pause = await ReadOn(stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception broken)
            {
                log.LogError(broken, "The reading room stumbled; it goes on in a moment.");
                pause = LongPause;
            }

            await Task.Delay(pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<TimeSpan> ReadOn(CancellationToken cancel)
    {
        var found = await AsHouse(gate => gate.Ask(new FindUnread(), cancel));
        if (found.Refusal is not null || found.Value.Ocr is not OcrState.Ready)
        {
            return LongPause;
        }

        foreach (var page in found.Value.Pages)
        {
            var read = await AsHouse(gate => gate.Do(new ReadScanPage(page.Scan, page.Page), cancel));
            if (read.Refusal is { } refusal)
            {
                log.LogWarning("Page {Page} of scan {Scan} was not read: {Refusal}", page.Page, page.Scan, refusal.Code);
            }
            else if (read.Value is not OcrProblem.None)
            {
                log.LogWarning("Page {Page} of scan {Scan} was not read: {Problem}", page.Page, page.Scan, read.Value);
            }
        }

        return Pause;
    }

    private async Task<Outcome<T>> AsHouse<T>(Func<Gate, Task<Outcome<T>>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return await act(scope.ServiceProvider.GetRequiredService<Gate>());
    }
}
