using MotCua.Archives.Figures;
using MotCua.Digitising;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Scanning;

/// <summary>A sheet that could not be read is scanned again: the new picture takes its place and its number. What is no better is refused, unless the paper itself is so.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record RescanSheet(PaperFileId File, int Number, ScannedFile Picture, bool PaperIsSo = false, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class RescanSheetHandler(Database db, ArchiveDesk desk, Intake intake, Tallying tallies) : IHandler<RescanSheet, Done>, IPrepare<RescanSheet>
{
    private ArchiveSheet? taken;

    public async Task Prepare(RescanSheet request, CancellationToken cancel)
    {
        await Mine(request, cancel);
        var (_, pages) = await intake.Take(request.Picture, seekCodes: false, cancel);
        DigitisingRefusals.TooMany.With($"{pages.Count}", "1").If(pages.Count > 1);
        DigitisingRefusals.Blank.With($"{request.Number}").If(pages[0].IsBlank);
        taken = pages[0].Sheet with { Number = request.Number };
        if (!request.PaperIsSo)
        {
            taken.Measured.Fault(intake.Thresholds, request.Number)?.If(true);
        }
    }

    public async Task<Done> Handle(RescanSheet request, CancellationToken cancel)
    {
        var file = await Mine(request, cancel);
        file.Rescan(taken!);
        (await db.SheetTexts.FindAsync([file.Batch, request.Number], cancel))?.Forget();
        await tallies.Keep(cancel);
        return default;
    }

    private async Task<PaperFile> Mine(RescanSheet request, CancellationToken cancel)
    {
        var (_, file) = await desk.File(request.File, ArchivePermissions.Prepare, request.Version, cancel);
        // What two have read and an inspector has seen is what is signed.
        SheetsStand.Unless(file.Standing is FileStanding.Parted or FileStanding.Indexing or FileStanding.Disputed);
        file.Sheet(request.Number);
        return file;
    }
}
