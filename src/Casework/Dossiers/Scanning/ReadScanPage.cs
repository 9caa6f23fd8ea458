using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>The house reads one page, in a process of its own and before the transaction; with the last page of a paper its fields are sought.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record ReadScanPage(ScanId Scan, int Page) : ICommand<OcrProblem>;

internal sealed class ReadScanPageHandler(Database db, Scans scans, IOcr ocr, IPageReading reading) : IHandler<ReadScanPage, OcrProblem>, IPrepare<ReadScanPage>
{
    private ReadNow? now;

    public async Task Prepare(ReadScanPage request, CancellationToken cancel)
    {
        now = null;
        var scan = NoSuchScan.Unless(await db.Scans.FindAsync([request.Scan], cancel));
        var page = scan.Page(request.Page);
        if (page.Read || scan.State is not ScanState.Waiting)
        {
            return;
        }

        var picture = await scans.Picture(page, cancel);
        var codes = await reading.Codes(picture, cancel);
        var even = await Task.Run(() => PageShaping.ForReading(picture, page.Shape), cancel);
        now = new(page.Shape, await ocr.Read(even, cancel), codes);
    }

    public async Task<OcrProblem> Handle(ReadScanPage request, CancellationToken cancel)
    {
        var scan = NoSuchScan.Unless(await db.Scans.FindAsync([request.Scan], cancel));
        var page = scan.Page(request.Page);
        // Laid out otherwise meanwhile, or read by another server: this reading is of no use.
        if (now is not { } read || page.Read || page.Shape != read.Shape || scan.State is not ScanState.Waiting)
        {
            return OcrProblem.None;
        }

        scan.TakeIn(request.Page, read.Answer, read.Codes);
        if (read.Answer.Problem is OcrProblem.None)
        {
            await Keep(scan, request.Page, read.Answer, cancel);
            if (scan.IsRead)
            {
                await Fill(scan, cancel);
            }
        }

        return read.Answer.Problem;
    }

    private async Task Keep(Scan scan, int number, OcrAnswer answer, CancellationToken cancel)
    {
        var page = scan.Page(number);
        var size = page.Shape.SizeOf(page.Width, page.Height);
        if (await db.ScanTexts.FindAsync([scan.Id, number], cancel) is { } text)
        {
            (text.Width, text.Height, text.Words) = (size.Width, size.Height, answer.Words);
            return;
        }

        db.Add(new ScanText { Scan = scan.Id, Page = number, Width = size.Width, Height = size.Height, Words = answer.Words });
    }

    private async Task Fill(Scan scan, CancellationToken cancel)
    {
        var dossier = await db.Dossier(scan.Dossier, cancel);
        var stored = await scans.Sides(scan, cancel);
        // What was read a moment ago is at hand but not yet written.
        var sides = stored.Select((side, number) => db.ScanTexts.Local.FirstOrDefault(text => text.Scan == scan.Id && text.Page == number) is { } text
            ? new ReadSide(text.Width, text.Height, text.Words) { Codes = side.Codes } : side).ToArray();
        var paper = dossier.Papers.First(one => one.Key == scan.Paper);
        var template = await scans.TemplateFor(scan, paper, sides, cancel);
        scan.Fill(template?.PaperType, template is null ? [] : FieldReading.Read(template, sides));
    }

    private sealed record ReadNow(PageShape Shape, OcrAnswer Answer, IReadOnlyList<string> Codes);
}
