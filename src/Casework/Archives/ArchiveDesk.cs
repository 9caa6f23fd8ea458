using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>What every deed on a batch begins with: fetch it, and see whether it is the official's business.</summary>
internal sealed class ArchiveDesk(Database db, IActorProvider actors, TimeProvider clock, IFileStore files, ITemplates templates)
{
    public Actor Actor => actors.Current;

    /// <summary>To the microsecond, as the databases keep it.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().AsKept();

    public DateOnly Today => clock.Today();

    public async Task<Batch> Batch(BatchId id, string permission, int? version, CancellationToken cancel)
    {
        var batch = NoSuchBatch.Unless(await db.Batches.FindAsync([id], cancel));
        NotYourAgency.Unless(Actor.MayAt(permission, batch.Agency, Today));
        batch.MustBeAt(version);
        return batch;
    }

    public async Task<(Batch Batch, PaperFile File)> File(PaperFileId id, string permission, int? version, CancellationToken cancel)
    {
        var file = NoSuchFile.Unless(await db.PaperFiles.FindAsync([id], cancel));
        file.MustBeAt(version);
        return (await Batch(file.Batch, permission, null, cancel), file);
    }

    /// <summary>A file whose sheets may still be moved.</summary>
    public async Task<(Batch Batch, PaperFile File)> Parting(PaperFileId id, int? version, string? why, CancellationToken cancel)
    {
        var (batch, file) = await File(id, ArchivePermissions.Prepare, version, cancel);
        batch.MustBeParting(why);
        return (batch, file);
    }

    public async Task<byte[]> Picture(ArchiveSheet sheet, CancellationToken cancel)
    {
        await using var content = await files.Open(sheet.Sha256, cancel);
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory, cancel);
        return memory.ToArray();
    }

    public async Task<IReadOnlyDictionary<int, SheetText>> Texts(PaperFile file, CancellationToken cancel)
    {
        var numbers = file.Sheets.Select(sheet => sheet.Number).ToList();
        return await db.SheetTexts.AsNoTracking().Where(text => text.Batch == file.Batch && numbers.Contains(text.Number)).ToDictionaryAsync(text => text.Number, cancel);
    }

    public async Task<IReadOnlyList<IndexField>> Fields(string paperType, CancellationToken cancel) => IndexFields.Of(await templates.Of(paperType, cancel));

    /// <summary>Whoever checks or accepts a batch has neither indexed nor decided in it.</summary>
    public async Task MustNotHaveTakenPart(BatchId batch, CancellationToken cancel) => TookPart.If(await HasTakenPart(batch, cancel));

    public async Task<bool> HasTakenPart(BatchId batch, CancellationToken cancel)
    {
        var me = Actor.Id;
        return await db.Pieces.AnyAsync(piece => piece.Batch == batch && piece.By == me, cancel) || await db.Differences.AnyAsync(difference => difference.Batch == batch && difference.By == me, cancel);
    }

    /// <summary>The agencies whose batches the official may see.</summary>
    public IQueryable<T> Mine<T>(IQueryable<T> all, Func<IQueryable<T>, List<string>, IQueryable<T>> narrow)
    {
        List<string> codes = [.. Actor.AgenciesWith(ArchivePermissions.View, Today)];
        return codes.Contains("") ? all : narrow(all, codes);
    }
}
