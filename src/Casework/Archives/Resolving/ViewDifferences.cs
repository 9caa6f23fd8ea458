using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Resolving;

/// <summary>Both entries of a file side by side, for a third person; for another kind of paper where the two took it for different ones.</summary>
[Needs(ArchivePermissions.Resolve)]
public sealed record ViewDifferences(PaperFileId File, string? PaperType = null) : IQuery<DifferencesView>, IConcerns
{
    public Guid Subject => File.Value;
}

/// <summary>A disputed file. Who typed which entry is not said, so that nobody decides by the person.</summary>
public sealed record DifferencesView(
    PaperFileId File, int Version, BatchId Batch, string BatchCode, string Box, int From, IReadOnlyList<int> Sheets, IReadOnlyList<PaperType> Types, string PaperType, bool TypesDiffer, IReadOnlyList<FieldPair> Fields, int Left);

/// <summary>A field in both entries, and whether they agree.</summary>
public sealed record FieldPair(IndexField Field, string? First, string? Second, bool Agree);

internal sealed class ViewDifferencesHandler(Database db, ArchiveDesk desk, Comparing comparing, IProcedures procedures) : IHandler<ViewDifferences, DifferencesView>
{
    public async Task<DifferencesView> Handle(ViewDifferences request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Resolve, null, cancel);
        NotDisputed.Unless(file.Standing is FileStanding.Disputed);
        var entries = await comparing.Entries(file, cancel);
        IndexedYourself.If(entries.Any(entry => entry.By == desk.Actor.Id));
        var type = request.PaperType is { } asked && batch.PaperTypes.Contains(asked) ? asked : entries[0].PaperType!;
        var known = await procedures.PaperTypes(cancel);
        return new(
            file.Id, file.Version, batch.Id, batch.Code, batch.Box, file.From, [.. file.Sheets.Select(sheet => sheet.Number)], [.. batch.PaperTypes.Select(code => known.GetValueOrDefault(code) ?? new PaperType(code, code))],
            type, entries[0].PaperType != entries[1].PaperType,
            [.. (await desk.Fields(type, cancel)).Select(field => new FieldPair(field, entries[0].Values.GetValueOrDefault(field.Key), entries[1].Values.GetValueOrDefault(field.Key), Comparing.Agree(field, entries[0], entries[1])))],
            await db.PaperFiles.CountAsync(one => one.Batch == batch.Id && one.Standing == FileStanding.Disputed, cancel));
    }
}
