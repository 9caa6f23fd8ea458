using MotCua.Archives.Figures;
using MotCua.Archives.Mending;
using MotCua.Digitising.Pages;
using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>A sheet is turned by quarters and laid straight; the picture stays as it came, and is read anew. Once indexing began with a reason, and what was typed of the file is set aside.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record LaySheet(PaperFileId File, int Number, int Quarters, int? Version = null, string? Why = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class LaySheetHandler(Database db, ArchiveDesk desk, SettingAside mending, Tallying tallies) : IHandler<LaySheet, Done>, IPrepare<LaySheet>
{
    private (PageShape Shape, PageMeasured Measured)? laid;

    public async Task Prepare(LaySheet request, CancellationToken cancel)
    {
        var (_, file) = await desk.Parting(request.File, request.Version, request.Why, cancel);
        var sheet = file.Sheet(request.Number);
        var picture = await desk.Picture(sheet, cancel);
        var shape = sheet.Shape with { Quarters = (((sheet.Shape.Quarters + request.Quarters) % 4) + 4) % 4, Skew = 0 };
        laid = await Task.Run(() =>
        {
            var straight = shape with { Skew = PageMeasure.Skew(picture, shape) };
            return (straight, PageMeasure.Of(picture, straight));
        }, cancel);
    }

    public async Task<Done> Handle(LaySheet request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, request.Why, cancel);
        file.Lay(request.Number, laid!.Value.Shape, laid.Value.Measured);
        (await db.SheetTexts.FindAsync([file.Batch, request.Number], cancel))?.Forget();
        await mending.Note(batch, MendKind.Turned, request.Number, request.Why, [file], cancel);
        await tallies.Keep(cancel);
        return default;
    }
}
