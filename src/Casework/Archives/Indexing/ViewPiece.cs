using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Indexing;

/// <summary>The piece in the official's hands: the sheets, and the fields of a kind of paper. What the house read is suggested to the first of two only; what the other typed is shown to nobody.</summary>
[Needs(ArchivePermissions.Index)]
public sealed record ViewPiece(PaperFileId File, string? PaperType = null) : IQuery<PieceView>, IConcerns
{
    public Guid Subject => File.Value;
}

/// <summary>A piece as its indexer sees it.</summary>
public sealed record PieceView(
    PaperFileId File, BatchId Batch, string BatchCode, string Box, int From, IReadOnlyList<int> Sheets, IReadOnlyList<PaperType> Types, string PaperType, IReadOnlyList<IndexField> Fields,
    IReadOnlyDictionary<string, string> Suggested, bool IsFirst, DateTimeOffset Until, int Left);

internal sealed class ViewPieceHandler(Database db, ArchiveDesk desk, ITemplates templates, IProcedures procedures) : IHandler<ViewPiece, PieceView>
{
    public async Task<PieceView> Handle(ViewPiece request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Index, null, cancel);
        var (id, round, me, pieces) = (file.Id, file.Round, desk.Actor.Id, db.Pieces);
        var piece = PieceGone.Unless(await db.Pieces.AsNoTracking().FirstOrDefaultAsync(one => one.File == id && one.Round == round && one.By == me && one.DoneAt == null, cancel));
        var sides = piece.Side == 1 ? await Sides(file, cancel) : [];
        var found = sides.Count == 0 ? null : await templates.For(batch.PaperTypes, [.. sides.Select(side => side.Words)], cancel);
        var type = request.PaperType is { } asked && batch.PaperTypes.Contains(asked) ? asked : found?.PaperType ?? batch.PaperTypes[0];
        var suggested = sides.Count > 0 && await templates.Of(type, cancel) is { } template
            ? FieldReading.Read(template, sides).Where(field => field.Value.Length > 0).ToDictionary(field => field.Key, field => field.Value) : [];
        var known = await procedures.PaperTypes(cancel);
        var left = await db.PaperFiles.CountAsync(one => one.Batch == batch.Id && one.Standing == FileStanding.Indexing && !pieces.Any(other => other.File == one.Id && other.Round == one.Round && other.By == me && other.DoneAt != null), cancel);
        return new(
            file.Id, batch.Id, batch.Code, batch.Box, file.From, [.. file.Sheets.Select(sheet => sheet.Number)], [.. batch.PaperTypes.Select(code => known.GetValueOrDefault(code) ?? new PaperType(code, code))],
            type, await desk.Fields(type, cancel), suggested, piece.Side == 1, piece.Until, left);
    }

    private async Task<IReadOnlyList<ReadSide>> Sides(PaperFile file, CancellationToken cancel)
    {
        var texts = await desk.Texts(file, cancel);
        return texts.Values.Any(text => text.Read) ? [.. file.Sheets.Select(sheet => texts.GetValueOrDefault(sheet.Number) is { Read: true } text ? new ReadSide(text.Width, text.Height, text.Words) : new ReadSide(sheet.Width, sheet.Height, []))] : [];
    }
}
