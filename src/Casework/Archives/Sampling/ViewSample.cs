using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Sampling;

/// <summary>The latest sample of a batch: its files, and how many fields were found wrong.</summary>
[Needs(ArchivePermissions.View)]
public sealed record ViewSample(BatchId Batch) : IQuery<SampleView>, IConcerns
{
    public Guid Subject => Batch.Value;
}

/// <summary>A sample as it stands.</summary>
public sealed record SampleView(
    BatchId Batch, string BatchCode, string ByName, DateTimeOffset At, SampleOutcome Outcome, string? Why, IReadOnlyList<SampleRow> Rows, int FieldsChecked, int FieldsWrong, int MostWrong, bool Exceeds, bool MayCheck);

/// <summary>One file of a sample.</summary>
public sealed record SampleRow(PaperFileId File, int From, string PaperTypeName, string? Holder, string? Number, bool Checked, IReadOnlyList<string> Wrong, string? Remark);

internal sealed class ViewSampleHandler(Database db, ArchiveDesk desk, IProcedures procedures, ArchiveSettings settings) : IHandler<ViewSample, SampleView>
{
    public async Task<SampleView> Handle(ViewSample request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.View, null, cancel);
        var sample = NoSample.Unless(await db.Samples.AsNoTracking().Where(one => one.Batch == batch.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel));
        var ids = sample.Lines.Select(line => line.File).ToList();
        var files = await db.PaperFiles.AsNoTracking().Where(file => ids.Contains(file.Id)).Select(file => new { file.Id, file.From, file.PaperType, file.Holder, file.Number }).ToDictionaryAsync(file => file.Id, cancel);
        var known = await procedures.PaperTypes(cancel);
        return new(
            batch.Id, batch.Code, sample.ByName, sample.At, sample.Outcome, sample.Why,
            [.. sample.Lines.Where(line => files.ContainsKey(line.File)).Select(line => (line, file: files[line.File])).OrderBy(one => one.file.From)
                .Select(one => new SampleRow(one.file.Id, one.file.From, known.GetValueOrDefault(one.file.PaperType ?? "")?.Name ?? one.file.PaperType ?? "", one.file.Holder, one.file.Number, one.line.Checked, one.line.Wrong, one.line.Remark))],
            sample.FieldsChecked, sample.FieldsWrong, settings.MostWrong, sample.Exceeds(settings.MostWrong),
            sample.Outcome is SampleOutcome.Open && desk.Actor.MayAt(ArchivePermissions.Accept, batch.Agency, desk.Today));
    }
}
