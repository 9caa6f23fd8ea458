using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Archives.Keeping;

/// <summary>Paper files of one batch, or of all batches of the official's agencies: by standing, words, who indexed them, who had a field wrong, in which field entries differed, in which period, whether a sheet was scanned again or a sample found a fault. Every figure opens one of these lists.</summary>
[Needs(ArchivePermissions.View)]
public sealed record FindFiles(BatchId? Batch = null, string? Text = null, string? After = null, int Take = 25) : IQuery<Page<FileRow>>
{
    /// <summary>From which day: on which what is asked for was done; where nothing is, on which the box was opened.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public FileStanding? Standing { get; init; }

    public Guid? IndexedBy { get; init; }

    public bool OnlyWrong { get; init; }

    public string? Differing { get; init; }

    /// <summary>With both entries in, and so held against each other.</summary>
    public bool OnlyCompared { get; init; }

    public bool OnlyDiffering { get; init; }

    public bool OnlyRescanned { get; init; }

    public bool OnlySampleWrong { get; init; }
}

/// <summary>One paper file in a list.</summary>
public sealed record FileRow(
    PaperFileId Id, BatchId Batch, string BatchCode, string Box, int From, int Until, FileStanding Standing, string? PaperTypeName, string? Holder, string? Number, string? Identity, string? Issuer, int Rescans, WaitReason? WaitsFor, string? ArbiterName);

internal sealed class FindFilesHandler(Database db, ArchiveDesk desk, IProcedures procedures) : IHandler<FindFiles, Page<FileRow>>
{
    public async Task<Page<FileRow>> Handle(FindFiles request, CancellationToken cancel)
    {
        var files = desk.Mine(db.PaperFiles.AsNoTracking(), (all, codes) => all.Where(file => codes.Contains(file.Agency)));
        if (request.Batch is { } within)
        {
            var batch = await desk.Batch(within, ArchivePermissions.View, null, cancel);
            files = db.PaperFiles.AsNoTracking().Where(file => file.Batch == batch.Id);
        }

        files = await Narrow(files, request, cancel);
        var take = Math.Clamp(request.Take, 1, 100);
        // Within a box as they follow each other; across boxes the latest first.
        if (request.Batch is not null)
        {
            files = int.TryParse(request.After, NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? files.Where(file => file.From > after) : files;
            files = files.OrderBy(file => file.From);
        }
        else
        {
            files = PaperFileId.TryParse(request.After, out var last) ? files.Where(file => file.Id.CompareTo(last) < 0) : files;
            files = files.OrderByDescending(file => file.Id);
        }

        var found = await files.Take(take + 1).ToListAsync(cancel);
        var shown = found.Take(take).ToArray();
        var ids = shown.Select(file => file.Batch).Distinct().ToList();
        var batches = await db.Batches.AsNoTracking().Where(batch => ids.Contains(batch.Id)).Select(batch => new { batch.Id, batch.Code, batch.Box }).ToDictionaryAsync(batch => batch.Id, cancel);
        var known = await procedures.PaperTypes(cancel);
        return new(
            [.. shown.Select(file => new FileRow(file.Id, file.Batch, batches[file.Batch].Code, batches[file.Batch].Box, file.From, file.Until, file.Standing, file.PaperType is null ? null : known.GetValueOrDefault(file.PaperType)?.Name ?? file.PaperType,
                file.Holder, file.Number, file.Identity, file.Issuer, file.Rescans, file.WaitsFor, file.ArbiterName))],
            found.Count <= take ? null : request.Batch is null ? shown[^1].Id.ToString() : shown[^1].From.ToString(CultureInfo.InvariantCulture));
    }

    private async Task<IQueryable<PaperFile>> Narrow(IQueryable<PaperFile> files, FindFiles request, CancellationToken cancel)
    {
        // An end beyond every calendar leaves room for the day after it.
        var (from, until) = (request.From ?? new DateOnly(1900, 1, 1), request.Until is { Year: < 9000 } last ? last : new DateOnly(9000, 1, 1));
        foreach (var word in VietnameseFold.Fold(request.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            files = files.Where(file => file.Fold.Contains(word));
        }

        if (request.Standing is { } standing)
        {
            files = files.Where(file => file.Standing == standing);
        }

        if (request.IndexedBy is { } by)
        {
            var (start, end) = (VietnamTime.At(from, TimeOnly.MinValue), VietnamTime.At(until.AddDays(1), TimeOnly.MinValue));
            var pieces = db.Pieces.Where(piece => piece.By == by && piece.DoneAt >= start && piece.DoneAt < end && piece.SetAsideOn == null && (!request.OnlyWrong || piece.Wrong > 0));
            files = files.Where(file => pieces.Any(piece => piece.File == file.Id));
        }

        if (request.OnlyCompared)
        {
            files = files.Where(file => file.ComparedOn >= from && file.ComparedOn <= until);
        }

        if (request.OnlyDiffering)
        {
            files = files.Where(file => file.DifferedOn >= from && file.DifferedOn <= until);
        }

        if (request.Differing is { } field)
        {
            var differences = db.Differences.Where(one => one.Field == field && one.Latest && one.On >= from && one.On <= until);
            files = files.Where(file => differences.Any(one => one.File == file.Id));
        }

        if (request.OnlyRescanned)
        {
            files = files.Where(file => file.Rescans > 0);
        }

        if (request is { IndexedBy: null, OnlyCompared: false, OnlyDiffering: false, Differing: null } && (request.From ?? request.Until) is not null)
        {
            files = files.Where(file => file.OpenedOn >= from && file.OpenedOn <= until);
        }

        if (request.OnlySampleWrong && request.Batch is { } batch)
        {
            var samples = await db.Samples.AsNoTracking().Where(sample => sample.Batch == batch).Select(sample => sample.Lines).ToListAsync(cancel);
            var wrong = samples.SelectMany(lines => lines).Where(line => line.Wrong.Count > 0).Select(line => line.File).Distinct().ToList();
            files = files.Where(file => wrong.Contains(file.Id));
        }

        return files;
    }
}
