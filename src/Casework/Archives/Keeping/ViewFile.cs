using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Archives.Keeping;

/// <summary>One paper file: where it stands, what was settled and how, and where its copy lies. What two people type is not shown before it is settled.</summary>
[Needs(ArchivePermissions.View)]
public sealed record ViewFile(PaperFileId File) : IQuery<FileView>, IConcerns
{
    public Guid Subject => File.Value;
}

/// <summary>A paper file as an official sees it.</summary>
public sealed record FileView(
    PaperFileId Id, int Version, BatchId Batch, string BatchCode, BoxPlace Place, IReadOnlyList<int> Sheets, FileStanding Standing, string? PaperTypeName, IReadOnlyList<IndexField> Fields, IReadOnlyDictionary<string, string> Values,
    string? Holder, IReadOnlyList<DecidedField> Decided, string? ArbiterName, DateTimeOffset? SettledAt, string? SignedByName, DateTimeOffset? KeptAt, WaitReason? WaitsFor, Guid? VaultItem, PaperFileId? Twin, string? HolderWhy, bool MayNameHolder, bool MayCheck);

/// <summary>A field that a third person decided.</summary>
public sealed record DecidedField(string Field, string First, string Second, string? Value, string? Why);

internal sealed class ViewFileHandler(Database db, ArchiveDesk desk, IProcedures procedures) : IHandler<ViewFile, FileView>
{
    public async Task<FileView> Handle(ViewFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.View, null, cancel);
        var settled = file.IsSettled || file.IsKept;
        var (id, round) = (file.Id, file.Round);
        var decided = settled ? await db.Differences.AsNoTracking().Where(one => one.File == id && one.Round == round && one.At != null).OrderBy(one => one.Field).Select(one => new DecidedField(one.Field, one.First, one.Second, one.Value, one.Why)).ToListAsync(cancel) : [];
        bool May(string permission) => desk.Actor.MayAt(permission, batch.Agency, desk.Today);
        return new(
            file.Id, file.Version, batch.Id, batch.Code, new(batch.Store, batch.Shelf, batch.Box), [.. file.Sheets.Select(sheet => sheet.Number)], file.Standing,
            settled ? (await procedures.PaperTypes(cancel)).GetValueOrDefault(file.PaperType!)?.Name ?? file.PaperType : null, settled ? await desk.Fields(file.PaperType!, cancel) : [], settled ? file.Values : new Dictionary<string, string>(),
            settled ? file.Holder : null, decided, settled ? file.ArbiterName : null, file.SettledAt, file.SignedByName, file.KeptAt, file.WaitsFor, file.VaultItem, file.Twin, file.HolderWhy,
            file.Standing is FileStanding.Waiting && file.WaitsFor is not WaitReason.FactsMissing && May(ArchivePermissions.Resolve),
            batch.Stage is BatchStage.Sampling && May(ArchivePermissions.Accept) && await IsSampled(file, cancel) && !await desk.HasTakenPart(batch.Id, cancel));
    }

    private async Task<bool> IsSampled(PaperFile file, CancellationToken cancel)
    {
        var sample = await db.Samples.AsNoTracking().Where(one => one.Batch == file.Batch).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel);
        return sample is { Outcome: SampleOutcome.Open } && sample.Lines.Any(line => line.File == file.Id);
    }
}
