using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Sampling;

/// <summary>The sample is good enough: the batch is accepted, and its copies may be signed.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record AcceptBatch(BatchId Batch, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Batch.Value;
}

internal sealed class AcceptBatchHandler(Database db, ArchiveDesk desk, ArchiveSettings settings) : IHandler<AcceptBatch, Done>
{
    public async Task<Done> Handle(AcceptBatch request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Accept, request.Version, cancel);
        await desk.MustNotHaveTakenPart(batch.Id, cancel);
        var sample = NoSample.Unless(await db.Samples.Where(one => one.Batch == batch.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel));
        sample.Accept(settings.MostWrong);
        batch.Accept(desk.Actor, desk.Now);
        return default;
    }
}
