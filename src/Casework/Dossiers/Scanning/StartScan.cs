using System.Globalization;
using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>The clerk lays papers on the glass: pages for one place of the dossier, or, where none is named, a whole batch parted by empty pages and by pages with a code. What cannot be read is refused while the paper is at hand; the reading itself goes on in the background.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record StartScan(DossierId Dossier, string? Paper, IReadOnlyList<ScannedFile> Files) : ICommand<IReadOnlyList<ScanStarted>>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A file as it came from the scanner or the camera.</summary>
public sealed record ScannedFile(string Name, Stream Content);

/// <summary>A paper whose pages wait to be read.</summary>
public sealed record ScanStarted(ScanId Scan, string Paper, int Pages);

internal sealed class StartScanHandler(Database db, IUploadCheck uploads, IFileStore files, DocumentSettings documents, IPageReading reading, DigitisingSettings settings, Desk desk)
    : IHandler<StartScan, IReadOnlyList<ScanStarted>>, IPrepare<StartScan>
{
    private IReadOnlyList<ScanPart> parts = [];

    public async Task Prepare(StartScan request, CancellationToken cancel)
    {
        await Mine(request, cancel);
        List<PagePicture> pictures = [];
        foreach (var file in request.Files)
        {
            var (bytes, verdict) = await Look(file, cancel);
            var pages = await reading.Pages(bytes, verdict.Format is PaperFormat.Pdf ? "application/pdf" : verdict.Format is PaperFormat.Jpeg ? "image/jpeg" : "image/png", cancel);
            if (verdict.Format is PaperFormat.Pdf)
            {
                await LookAgain(pages, file.Name, cancel);
            }

            pictures.AddRange(pages);
            DigitisingRefusals.TooMany.With(pictures.Count.ToString(CultureInfo.InvariantCulture), settings.MostPages.ToString(CultureInfo.InvariantCulture)).If(pictures.Count > settings.MostPages);
        }

        DigitisingRefusals.NoPages.If(pictures.Count == 0);
        parts = await Part(request, pictures, cancel);
        DigitisingRefusals.NoPages.If(parts.Count == 0);
    }

    public async Task<IReadOnlyList<ScanStarted>> Handle(StartScan request, CancellationToken cancel)
    {
        var dossier = await Mine(request, cancel);
        List<ScanStarted> started = [];
        var free = dossier.Papers.Where(paper => !paper.IsTheForm && !paper.Digitised && paper.Source is PaperSource.Missing or PaperSource.Counter).OrderBy(paper => paper.Order).Select(paper => paper.Key).ToList();
        foreach (var part in parts)
        {
            var key = request.Paper ?? part.Paper ?? free.FirstOrDefault();
            SlotsUsedUp.If(key is null);
            free.Remove(key);
            var paper = dossier.ToDigitise(key);
            var scan = Scan.Begin(Ids.New<ScanId>(), dossier.Id, dossier.ReceivingAgency, paper.Key, paper.Name, part.Pages, desk.Hand, desk.Now);
            db.Add(scan);
            started.Add(new(scan.Id, paper.Key, part.Pages.Count));
        }

        return started;
    }

    private async Task<IReadOnlyList<ScanPart>> Part(StartScan request, List<PagePicture> pictures, CancellationToken cancel)
    {
        List<ScanPart> found = [];
        ScanPart? open = null;
        for (var number = 1; number <= pictures.Count; number++)
        {
            var picture = pictures[number - 1];
            var (shape, width, height) = PageShaping.First(picture.Bytes);
            var measured = await Task.Run(() => PageMeasure.Of(picture.Bytes, shape), cancel);
            if (request.Paper is null && (measured.IsBlank(settings.Thresholds) || await Separator(picture, cancel) is not null))
            {
                var named = measured.IsBlank(settings.Thresholds) ? null : await Separator(picture, cancel);
                open = named is { Length: > 0 } ? new(named, []) : null;
                found.AddRange(open is null ? [] : [open]);
                continue;
            }

            measured.Fault(settings.Thresholds, number)?.If(true);
            using var content = new MemoryStream(picture.Bytes);
            var kept = await files.Keep(content, $"trang-{number}", cancel);
            if (open is null)
            {
                found.Add(open = new(null, []));
            }

            open.Pages.Add(new(kept.Sha256, picture.MediaType, width, height, Math.Abs(measured.Skew) >= LeastSkew ? shape with { Skew = measured.Skew } : shape, measured));
        }

        return [.. found.Where(part => part.Pages.Count > 0)];
    }

    private const double LeastSkew = 0.3;

    /// <summary>What a separating page says: the place of the paper that follows, or nothing; null when it is no such page.</summary>
    private async Task<string?> Separator(PagePicture picture, CancellationToken cancel) =>
        (await reading.Codes(picture.Bytes, cancel)).FirstOrDefault(code => code.StartsWith(SeparatingPage.Mark, StringComparison.Ordinal))?[SeparatingPage.Mark.Length..];

    private async Task<(byte[] Bytes, UploadVerdict Verdict)> Look(ScannedFile file, CancellationToken cancel)
    {
        using var staged = await files.Stage(file.Content, file.Name, documents.Uploads.Bytes, cancel);
        await using var content = staged.OpenRead();
        var verdict = await uploads.Check(content, file.Name, documents.Uploads, cancel);
        verdict.Refusal?.If(true);
        var bytes = new byte[content.Length];
        content.Position = 0;
        await content.ReadExactlyAsync(bytes, cancel);
        return (bytes, verdict);
    }

    /// <summary>What lay packed inside a PDF was not looked at with it, and may be larger than any picture that is taken.</summary>
    private async Task LookAgain(IReadOnlyList<PagePicture> pages, string name, CancellationToken cancel)
    {
        foreach (var page in pages)
        {
            using var content = new MemoryStream(page.Bytes, writable: false);
            (await uploads.Check(content, name, documents.Uploads, cancel)).Refusal?.If(true);
        }
    }

    private async Task<Dossier> Mine(StartScan request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Receive, null, cancel);
        DossierRefusals.NotInProcess.Unless(dossier.MayBeDigitised);
        if (request.Paper is { } paper)
        {
            dossier.ToDigitise(paper);
        }

        return dossier;
    }

    private sealed record ScanPart(string? Paper, List<ScanPage> Pages);
}

/// <summary>A page laid between two papers of a batch: its code names the place of the one that follows.</summary>
public static class SeparatingPage
{
    public const string Mark = "MOTCUA-GIAY:";

    public static string CodeFor(string paper) => Mark + paper;
}
