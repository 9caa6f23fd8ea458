using Microsoft.EntityFrameworkCore;
using MotCua.Archives.Figures;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Sampling;

/// <summary>The inspector holds one file of the sample against its picture: what is wrong is put right and counted, so that a batch that passes carries nothing known to be wrong.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record CheckSampled(PaperFileId File, IReadOnlyDictionary<string, string> Values, string? Remark = null, int? Version = null) : ICommand<int>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class CheckSampledHandler(Database db, ArchiveDesk desk, Comparing comparing, Tallying tallies) : IHandler<CheckSampled, int>
{
    public async Task<int> Handle(CheckSampled request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Accept, request.Version, cancel);
        await desk.MustNotHaveTakenPart(batch.Id, cancel);
        NoSample.Unless(batch.Stage is BatchStage.Sampling);
        var sample = NoSample.Unless(await db.Samples.Where(one => one.Batch == batch.Id).OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancel));
        var fields = await desk.Fields(file.PaperType!, cancel);
        // A field that was not sent stands as it is.
        var typed = fields.ToDictionary(field => field.Key, field => request.Values.GetValueOrDefault(field.Key) is { } said ? said : file.Values.GetValueOrDefault(field.Key) is { Length: > 0 } value ? value : IndexNormal.Nothing);
        var values = IndexNormal.WriteAll(fields, typed);
        string[] wrong = [.. fields.Where(field => !IndexNormal.IsSame(field.Kind, values[field.Key], file.Values.GetValueOrDefault(field.Key))).Select(field => field.Key)];
        // Put right once, a field was wrong all the same when the file is opened again.
        string[] all = [.. (sample.Lines.FirstOrDefault(line => line.File == file.Id)?.Wrong ?? []).Union(wrong)];
        sample.Check(file.Id, all, string.IsNullOrWhiteSpace(request.Remark) ? null : request.Remark.Trim());
        if (wrong.Length > 0)
        {
            file.Correct(values, Facts.Of(fields, values));
            Comparing.Judge(file, fields, await comparing.Entries(file, cancel));
            await tallies.Keep(cancel);
        }

        return all.Length;
    }
}
