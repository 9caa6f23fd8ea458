using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Archives.Batches;

/// <summary>One batch: what it is, how far it is, what this official may do about it now, and whether a piece waits in their hands.</summary>
[Needs(ArchivePermissions.View)]
public sealed record ViewBatch(BatchId Batch) : IQuery<BatchView>;

/// <summary>A batch as the official sees it.</summary>
public sealed record BatchView(
    BatchId Id, int Version, string Agency, string Code, BoxPlace Place, IReadOnlyList<PaperType> PaperTypes, int FromYear, int UntilYear, int Expected, BatchStage Stage, string OpenedByName, DateTimeOffset OpenedAt,
    IReadOnlyList<BroughtFile> Brought, IReadOnlyDictionary<FileStanding, int> Files, int Sheets, string? CountRemark, bool DespiteFaults, string? AcceptedByName, DateTimeOffset? AcceptedAt)
{
    public int FileCount => Files.Values.Sum();

    public int CountOf(params FileStanding[] standings) => standings.Sum(standing => Files.GetValueOrDefault(standing));

    /// <summary>The file whose piece lies with the official.</summary>
    public PaperFileId? InHand { get; init; }

    public bool MayPrepare { get; init; }

    public bool MayIndex { get; init; }

    public bool MayResolve { get; init; }

    public bool MayAccept { get; init; }

    public bool TookPart { get; init; }

    /// <summary>How large a sample must be at least.</summary>
    public int SampleLeast { get; init; }

    /// <summary>Why the batch went back, where it did last.</summary>
    public string? SentBackWhy { get; init; }
}

internal sealed class ViewBatchHandler(Database db, ArchiveDesk desk, IProcedures procedures, ArchiveSettings settings) : IHandler<ViewBatch, BatchView>
{
    public async Task<BatchView> Handle(ViewBatch request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.View, null, cancel);
        var (id, me) = (batch.Id, desk.Actor.Id);
        var known = await procedures.PaperTypes(cancel);
        var files = await db.PaperFiles.AsNoTracking().Where(file => file.Batch == id).GroupBy(file => file.Standing).Select(group => new { group.Key, Count = group.Count(), Sheets = group.Sum(file => file.SheetCount) }).ToListAsync(cancel);
        var hand = await db.Pieces.AsNoTracking().Where(piece => piece.Batch == id && piece.By == me && piece.DoneAt == null).OrderBy(piece => piece.Id).Select(piece => (PaperFileId?)piece.File).FirstOrDefaultAsync(cancel);
        bool May(string permission) => desk.Actor.MayAt(permission, batch.Agency, desk.Today);
        return new(
            batch.Id, batch.Version, batch.Agency, batch.Code, new(batch.Store, batch.Shelf, batch.Box), [.. batch.PaperTypes.Select(type => known.GetValueOrDefault(type) ?? new PaperType(type, type))], batch.FromYear, batch.UntilYear, batch.Expected,
            batch.Stage, batch.OpenedByName, batch.OpenedAt, batch.Brought, files.ToDictionary(one => one.Key, one => one.Count), files.Sum(one => one.Sheets), batch.CountRemark, batch.DespiteFaults, batch.AcceptedByName, batch.AcceptedAt)
        {
            InHand = hand,
            MayPrepare = May(ArchivePermissions.Prepare),
            MayIndex = May(ArchivePermissions.Index),
            MayResolve = May(ArchivePermissions.Resolve),
            MayAccept = May(ArchivePermissions.Accept),
            TookPart = await desk.HasTakenPart(id, cancel),
            SampleLeast = settings.SampleOf(files.Sum(one => one.Count)),
            SentBackWhy = await db.Samples.AsNoTracking().Where(sample => sample.Batch == id).OrderByDescending(sample => sample.Id).Select(sample => sample.Why).FirstOrDefaultAsync(cancel),
        };
    }
}
