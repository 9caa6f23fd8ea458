using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>The files of a batch with their sheets, as they follow each other in the box; on request only those with a sheet that should be scanned again.</summary>
[Needs(ArchivePermissions.View)]
public sealed record FindParted(BatchId Batch, string? After = null, int Take = 8) : IQuery<Page<PartedRow>>, IConcerns
{
    public Guid Subject => Batch.Value;
}

/// <summary>One file with its sheets.</summary>
public sealed record PartedRow(PaperFileId Id, int Version, int From, IReadOnlyList<PartedSheet> Sheets);

/// <summary>One sheet and why it should be scanned again, if it should.</summary>
public sealed record PartedSheet(int Number, Refusal? Fault);

internal sealed class FindPartedHandler(Database db, ArchiveDesk desk, DigitisingSettings settings) : IHandler<FindParted, Page<PartedRow>>
{
    public async Task<Page<PartedRow>> Handle(FindParted request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.View, null, cancel);
        var files = db.PaperFiles.AsNoTracking().Where(file => file.Batch == batch.Id);
        if (int.TryParse(request.After, NumberStyles.None, CultureInfo.InvariantCulture, out var after))
        {
            files = files.Where(file => file.From > after);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var found = await files.OrderBy(file => file.From).Take(take + 1).ToListAsync(cancel);
        return new(
            [.. found.Take(take).Select(file => new PartedRow(file.Id, file.Version, file.From, [.. file.Sheets.Select(sheet => new PartedSheet(sheet.Number, sheet.Measured.Fault(settings.Thresholds, sheet.Number)))]))],
            found.Count > take ? found[take - 1].From.ToString(CultureInfo.InvariantCulture) : null);
    }
}
