using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Sampling;

/// <summary>An inspector who neither indexed nor decided draws files by chance from a batch that is indexed throughout; so many as asked, and never fewer than the rule.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record DrawSample(BatchId Batch, int? Size = null, int? Version = null) : ICommand<int>, IConcerns
{
    public Guid Subject => Batch.Value;
}

internal sealed class DrawSampleHandler(Database db, ArchiveDesk desk, ArchiveSettings settings) : IHandler<DrawSample, int>
{
    public async Task<int> Handle(DrawSample request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Accept, request.Version, cancel);
        await desk.MustNotHaveTakenPart(batch.Id, cancel);
        batch.BeSampled();
        NotAllSettled.If(await db.PaperFiles.AnyAsync(file => file.Batch == batch.Id && file.Standing != FileStanding.Agreed && file.Standing != FileStanding.Resolved, cancel));
        var files = (await db.PaperFiles.AsNoTracking().Where(file => file.Batch == batch.Id).OrderBy(file => file.From).Select(file => new { file.Id, file.PaperType }).ToListAsync(cancel)).ToArray();
        var least = settings.SampleOf(files.Length);
        SampleTooSmall.With($"{least}").At(nameof(request.Size)).If(request.Size < least);
        RandomNumberGenerator.Shuffle(files.AsSpan());
        List<SampleLine> lines = [];
        foreach (var file in files.Take(request.Size ?? least))
        {
            lines.Add(new(file.Id, (await desk.Fields(file.PaperType!, cancel)).Count));
        }

        db.Add(Sample.Draw(Ids.New<SampleId>(), batch.Id, lines, desk.Actor, desk.Now));
        return lines.Count;
    }
}
