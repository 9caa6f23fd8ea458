using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Indexing;

/// <summary>The files of a batch stand and may be indexed. Where there are more or fewer than the box should hold, or sheets that cannot be read, that is said first.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record StartIndexing(BatchId Batch, string? CountRemark = null, bool DespiteFaults = false, int? Version = null) : ICommand<int>, IConcerns
{
    public Guid Subject => Batch.Value;
}

internal sealed class StartIndexingHandler(Database db, ArchiveDesk desk, DigitisingSettings settings) : IHandler<StartIndexing, int>
{
    public async Task<int> Handle(StartIndexing request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Prepare, request.Version, cancel);
        batch.MustBeScanning();
        var files = await db.PaperFiles.Where(file => file.Batch == batch.Id).OrderBy(file => file.From).ToListAsync(cancel);
        NothingToIndex.If(files.Count == 0);
        var remark = string.IsNullOrWhiteSpace(request.CountRemark) ? null : request.CountRemark.Trim();
        CountDiffers.With($"{files.Count}", $"{batch.Expected}").At(nameof(request.CountRemark)).If(files.Count != batch.Expected && remark is null);
        var faulty = files.SelectMany(file => file.Sheets).Where(sheet => sheet.Measured.Fault(settings.Thresholds, sheet.Number) is not null).Select(sheet => sheet.Number).ToArray();
        FaultySheets.With(string.Join(", ", faulty.Take(20))).At(nameof(request.DespiteFaults)).If(faulty.Length > 0 && !request.DespiteFaults);
        batch.StartIndexing(remark, faulty.Length > 0);
        files.ForEach(file => file.BeIndexed());
        return files.Count;
    }
}
