using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Attachments;

/// <summary>Looks at a paper in the order in which a "no" is cheapest.</summary>
internal sealed class UploadCheck(IFileStore files, IVirusScan viruses) : IUploadCheck, IDisposable
{
    // Reading a paper costs memory as well as time: two at once is plenty for one machine.
    private readonly SemaphoreSlim readers = new(2);

    public async Task<UploadVerdict> Check(Stream content, string name, UploadLimits limits, CancellationToken cancel)
    {
        await readers.WaitAsync(cancel);
        try
        {
            var verdict = await Task.Run(() => Look(content, limits, cancel), cancel);
            await Search(content, cancel);
            return verdict;
        }
        catch (RefusedException refused)
        {
            return new(null, 0, refused.Refusal);
        }
        finally
        {
            readers.Release();
        }
    }

    public async Task<ReceivedFile> Receive(Stream content, string name, UploadLimits limits, CancellationToken cancel)
    {
        using var staged = await files.Stage(content, name, limits.Bytes, cancel);
        await using var reading = staged.OpenRead();
        var verdict = await Check(reading, name, limits, cancel);
        verdict.Refusal?.If(true);
        return new(await files.Keep(staged, cancel), verdict.Format!.Value, verdict.Pages);
    }

    public void Dispose() => readers.Dispose();

    private async Task Search(Stream content, CancellationToken cancel)
    {
        if (viruses.IsSetUp)
        {
            content.Position = 0;
            var found = await viruses.Find(content, cancel);
            Infected.With(found ?? "").If(found is not null);
        }
    }

    private static UploadVerdict Look(Stream content, UploadLimits limits, CancellationToken cancel)
    {
        Empty.If(content.Length == 0);
        TooLarge.With(FileSize.Say(limits.Bytes)).If(content.Length > limits.Bytes);

        var head = new byte[Sniffer.HeadLength];
        content.Position = 0;
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        switch (Sniffer.Look(head.AsSpan(0, read)))
        {
            case Sniffed.Pdf:
                return new(PaperFormat.Pdf, PdfReading.CountPages(content, limits, cancel), null);
            case Sniffed.Jpeg:
                ImageReading.Check(content, limits);
                return new(PaperFormat.Jpeg, 1, null);
            case Sniffed.Png:
                ImageReading.Check(content, limits);
                return new(PaperFormat.Png, 1, null);
            case Sniffed.Heic:
                throw new RefusedException(Heic);
            default:
                throw new RefusedException(OtherType);
        }
    }
}
