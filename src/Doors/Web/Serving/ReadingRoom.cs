using MotCua.Archives.Scanning;
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

        await ReadPages(found.Value.Pages, cancel);
        return await ReadSheets(cancel) ? Pause : LongPause;
    }

    /// <summary>Old papers wait behind those of the counter, a few at a time. False where nothing can be read on this machine.</summary>
    private async Task<bool> ReadSheets(CancellationToken cancel)
    {
        var sheets = await AsHouse(gate => gate.Ask(new FindUnreadSheets(AtOnce: 10), cancel));
        foreach (var sheet in sheets.Done ? sheets.Value : [])
        {
            var read = await AsHouse(gate => gate.Do(new ReadSheet(sheet.Batch, sheet.Number), cancel));
            if (read is { Refusal: null, Value: OcrProblem.Absent })
            {
                return false;
            }

            if (read.Refusal is not null || read.Value is not OcrProblem.None)
            {
                log.LogWarning("Sheet {Sheet} of batch {Batch} was not read: {Problem}", sheet.Number, sheet.Batch, read.Refusal?.Code ?? read.Value.ToString());
            }
        }

        return true;
    }

    private async Task ReadPages(IReadOnlyList<UnreadPage> pages, CancellationToken cancel)
    {
        foreach (var page in pages)
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
    }

    private async Task<Outcome<T>> AsHouse<T>(Func<Gate, Task<Outcome<T>>> act)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        return await act(scope.ServiceProvider.GetRequiredService<Gate>());
    }
}
