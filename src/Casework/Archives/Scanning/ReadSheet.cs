using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Kernel;

namespace MotCua.Archives.Scanning;

/// <summary>The house reads one sheet, in a process of its own and before the transaction, so that the copy can be searched and the first of two is shown a suggestion.</summary>
[Needs(ArchivePermissions.Read)]
public sealed record ReadSheet(BatchId Batch, int Number) : ICommand<OcrProblem>;

internal sealed class ReadSheetHandler(Database db, ArchiveDesk desk, IOcr ocr) : IHandler<ReadSheet, OcrProblem>, IPrepare<ReadSheet>
{
    private (ArchiveSheet Sheet, OcrAnswer Answer)? now;

    public async Task Prepare(ReadSheet request, CancellationToken cancel)
    {
        now = null;
        if (await Sheet(request, cancel) is not { } sheet)
        {
            return;
        }

        var picture = await desk.Picture(sheet, cancel);
        var even = await Task.Run(() => PageShaping.ForReading(picture, sheet.Shape), cancel);
        now = (sheet, await ocr.Read(even, cancel));
    }

    public async Task<OcrProblem> Handle(ReadSheet request, CancellationToken cancel)
    {
        if (await db.SheetTexts.FindAsync([request.Batch, request.Number], cancel) is not { Read: false } text)
        {
            return OcrProblem.None;
        }

        // Dropped, laid otherwise or scanned again meanwhile: this reading is of no use.
        if (now is not { } read || await Sheet(request, cancel) is not { } sheet || sheet.Sha256 != read.Sheet.Sha256 || sheet.Shape != read.Sheet.Shape)
        {
            text.Attempts++;
            return OcrProblem.None;
        }

        if (read.Answer.Problem is OcrProblem.None)
        {
            var size = sheet.Shape.SizeOf(sheet.Width, sheet.Height);
            (text.Read, text.Width, text.Height, text.Words) = (true, size.Width, size.Height, read.Answer.Words);
        }
        else if (read.Answer.Problem is not OcrProblem.Absent)
        {
            text.Attempts++;
        }

        return read.Answer.Problem;
    }

    private async Task<ArchiveSheet?> Sheet(ReadSheet request, CancellationToken cancel) =>
        (await db.PaperFiles.AsNoTracking().Where(file => file.Batch == request.Batch && file.From <= request.Number).OrderByDescending(file => file.From).FirstOrDefaultAsync(cancel))
            ?.Sheets.FirstOrDefault(sheet => sheet.Number == request.Number);
}
