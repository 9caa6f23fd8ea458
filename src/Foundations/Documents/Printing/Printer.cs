using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using MotCua.Documents.Sheets;

namespace MotCua.Documents.Printing;

/// <summary>Keeps a few warm drawing processes and gives each page to a free one; a dead one is replaced.</summary>
internal sealed class Printer : IPdf, IDisposable
{
    private readonly DocumentSettings settings;
    private readonly ILogger<Printer> log;
    private readonly Channel<PrintWorker?> free;
    private bool closed;

    public Printer(DocumentSettings settings, ILogger<Printer> log)
    {
        this.settings = settings;
        this.log = log;
        free = Channel.CreateUnbounded<PrintWorker?>();
        for (var i = 0; i < settings.Printers; i++)
        {
            free.Writer.TryWrite(null);
        }
    }

    public Task<byte[]> Render(Sheet sheet, CancellationToken cancel) => Render(sheet.Template, sheet, cancel);

    public async Task<byte[]> Render(string template, object model, CancellationToken cancel)
    {
        var html = Template.Load(template).Fill(model);
        try
        {
            return await Draw(html, anew: false, cancel);
        }
        catch (PrintException died) when (!died.Alive)
        {
            // Perhaps it died of an earlier page, or all were killed for memory: a fresh one gets one try.
            log.LogWarning("A drawing process died and is replaced: {Reason}", died.Message);
            try
            {
                return await Draw(html, anew: true, cancel);
            }
            catch (PrintException again)
            {
                throw new RefusedException(DocumentRefusals.PrintFailed.With(again.Message));
            }
        }
        catch (PrintException failed)
        {
            throw new RefusedException(DocumentRefusals.PrintFailed.With(failed.Message));
        }
    }

    public void Dispose()
    {
        closed = true;
        while (free.Reader.TryRead(out var worker))
        {
            worker?.Dispose();
        }
    }

    private async Task<byte[]> Draw(string html, bool anew, CancellationToken cancel)
    {
        var worker = await free.Reader.ReadAsync(cancel);
        if (anew)
        {
            worker?.Dispose();
            worker = null;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(settings.PrintWithin);
        try
        {
            worker ??= await PrintWorker.Start(settings, patience.Token);
            return await worker.Draw(html, patience.Token);
        }
        catch (Exception problem) when (problem is not PrintException { Alive: true })
        {
            // Half an answer may still be on its way: this process cannot be spoken to any more.
            worker?.Dispose();
            worker = null;
            if (problem is OperationCanceledException && !cancel.IsCancellationRequested)
            {
                throw new PrintException($"Drawing took longer than {settings.PrintWithin.TotalSeconds:0} s.", alive: true);
            }

            throw;
        }
        finally
        {
            if (closed)
            {
                worker?.Dispose();
            }
            else
            {
                free.Writer.TryWrite(worker);
            }
        }
    }
}
