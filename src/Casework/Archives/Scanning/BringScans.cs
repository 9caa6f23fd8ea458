using MotCua.Archives.Figures;
using MotCua.Digitising;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;

namespace MotCua.Archives.Scanning;

/// <summary>Scans of a box are brought in and parted into paper files: at blank pages where they part papers (where they do not, they are empty backs and left out), at pages with a separating code, and where a file of scans ends. The same file again is refused, so that nothing lies there twice.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record BringScans(BatchId Batch, IReadOnlyList<ScannedFile> Files, bool BlankParts, bool CodeParts) : ICommand<ScansBrought>, IConcerns
{
    public Guid Subject => Batch.Value;
}

/// <summary>How many sheets came, into how many files they were parted, and how many of them should be scanned again.</summary>
public sealed record ScansBrought(int Sheets, int Files, int Faulty);

internal sealed class BringScansHandler(Database db, ArchiveDesk desk, Intake intake, Tallying tallies) : IHandler<BringScans, ScansBrought>, IPrepare<BringScans>
{
    private readonly List<(string Name, string Fingerprint, IReadOnlyList<IReadOnlyList<ArchiveSheet>> Parts)> taken = [];

    public async Task Prepare(BringScans request, CancellationToken cancel)
    {
        var batch = await Mine(request, cancel);
        DigitisingRefusals.NoPages.If(request.Files.Count == 0);
        foreach (var file in request.Files)
        {
            var (fingerprint, pages) = await intake.Take(file, request.CodeParts, cancel);
            batch.MustNotHold(fingerprint, file.Name);
            taken.Add((file.Name, fingerprint, Part(pages, request.BlankParts)));
        }

        ArchiveRefusals.OnlyBlank.If(taken.All(one => one.Parts.Count == 0));
    }

    public async Task<ScansBrought> Handle(BringScans request, CancellationToken cancel)
    {
        var batch = await Mine(request, cancel);
        var (sheets, files, faulty) = (0, 0, 0);
        foreach (var (name, fingerprint, parts) in taken)
        {
            var count = parts.Sum(part => part.Count);
            var next = batch.Bring(fingerprint, name, count, desk.Actor, desk.Now);
            foreach (var part in parts)
            {
                ArchiveSheet[] numbered = [.. part.Select(sheet => sheet with { Number = next++ })];
                db.Add(PaperFile.Of(Ids.New<PaperFileId>(), batch, numbered));
                db.AddRange(numbered.Select(sheet => new SheetText { Batch = batch.Id, Number = sheet.Number }));
                faulty += numbered.Count(sheet => sheet.Measured.Fault(intake.Thresholds, sheet.Number) is not null);
                files++;
            }

            sheets += count;
        }

        await tallies.Keep(cancel);
        return new(sheets, files, faulty);
    }

    private static List<IReadOnlyList<ArchiveSheet>> Part(IReadOnlyList<TakenPage> pages, bool blankParts)
    {
        List<IReadOnlyList<ArchiveSheet>> parts = [];
        List<ArchiveSheet> open = [];
        foreach (var page in pages)
        {
            if (page.IsSeparator || (page.IsBlank && blankParts))
            {
                parts.Add(open);
                open = [];
            }
            else if (!page.IsBlank)
            {
                open.Add(page.Sheet);
            }
        }

        parts.Add(open);
        return [.. parts.Where(part => part.Count > 0)];
    }

    private async Task<Batch> Mine(BringScans request, CancellationToken cancel)
    {
        var batch = await desk.Batch(request.Batch, ArchivePermissions.Prepare, null, cancel);
        batch.MustBeScanning();
        return batch;
    }
}
