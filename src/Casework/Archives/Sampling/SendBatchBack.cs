using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Sampling;

/// <summary>The sample is not good enough: every file of the batch is indexed anew by two, but those that the inspector held against their picture; what was typed before stays for the figures.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record SendBatchBack(BatchId Batch, string Why, int? Version = null) : ICommand<int>, IConcerns
{
    public Guid Subject => Batch.Value;
}

internal sealed class SendBatchBackHandler(Database db, ArchiveDesk desk) : IHandler<SendBatchBack, int>
{
    public async Task<int> Handle(SendBatchBack request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Accept, request.Version, cancel);
        await desk.MustNotHaveTakenPart(batch.Id, cancel);
        var sample = NoSample.Unless(await db.Samples.Where(one => one.Batch == batch.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel));
        sample.SendBack(request.Why);
        batch.GoBack();
        var right = sample.Lines.Where(line => line.Checked).Select(line => line.File).ToHashSet();
        var files = (await db.PaperFiles.Where(file => file.Batch == batch.Id).ToListAsync(cancel)).Where(file => !right.Contains(file.Id)).ToArray();
        foreach (var file in files)
        {
            file.GoBack();
        }

        return files.Length;
    }
}
