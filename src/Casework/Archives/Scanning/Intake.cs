using MotCua.Digitising;
using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Dossiers.Scanning;

namespace MotCua.Archives.Scanning;

/// <summary>A picture taken out of a file of scans and measured: a sheet, or a page that parts two papers.</summary>
internal sealed record TakenPage(ArchiveSheet Sheet, bool IsBlank, bool IsSeparator);

/// <summary>Takes files of scans apart; what does not pass the look that every upload gets is refused.</summary>
internal sealed class Intake(IUploadCheck uploads, IFileStore files, DocumentSettings documents, IPageReading reading, DigitisingSettings settings)
{
    private const double LeastSkew = 0.3;

    public PageThresholds Thresholds => settings.Thresholds;

    public async Task<(string Fingerprint, IReadOnlyList<TakenPage> Pages)> Take(ScannedFile file, bool seekCodes, CancellationToken cancel)
    {
        using var staged = await files.Stage(file.Content, file.Name, documents.Uploads.Bytes, cancel);
        var (bytes, format) = await Look(staged, file.Name, cancel);
        List<TakenPage> taken = [];
        foreach (var picture in await reading.Pages(bytes, format is PaperFormat.Pdf ? "application/pdf" : format is PaperFormat.Jpeg ? "image/jpeg" : "image/png", cancel))
        {
            if (format is PaperFormat.Pdf)
            {
                // What lay packed inside a PDF was not looked at with it.
                using var packed = new MemoryStream(picture.Bytes, writable: false);
                (await uploads.Check(packed, file.Name, documents.Uploads, cancel)).Refusal?.If(true);
            }

            taken.Add(await Measure(picture, seekCodes, cancel));
        }

        DigitisingRefusals.NoPages.If(taken.Count == 0);
        return (staged.Sha256, taken);
    }

    private async Task<TakenPage> Measure(PagePicture picture, bool seekCodes, CancellationToken cancel)
    {
        var (shape, width, height) = PageShaping.First(picture.Bytes);
        var measured = await Task.Run(() => PageMeasure.Of(picture.Bytes, shape), cancel);
        var blank = measured.IsBlank(settings.Thresholds);
        if (blank || (seekCodes && (await reading.Codes(picture.Bytes, cancel)).Any(code => code.StartsWith(SeparatingPage.Mark, StringComparison.Ordinal))))
        {
            return new(new(0, "", picture.MediaType, width, height, shape, measured), blank, !blank);
        }

        using var content = new MemoryStream(picture.Bytes);
        var kept = await files.Keep(content, "trang", cancel);
        return new(new(0, kept.Sha256, picture.MediaType, width, height, Math.Abs(measured.Skew) >= LeastSkew ? shape with { Skew = measured.Skew } : shape, measured), false, false);
    }

    private async Task<(byte[] Bytes, PaperFormat? Format)> Look(StagedFile staged, string name, CancellationToken cancel)
    {
        await using var content = staged.OpenRead();
        var verdict = await uploads.Check(content, name, documents.Uploads, cancel);
        verdict.Refusal?.If(true);
        var bytes = new byte[content.Length];
        content.Position = 0;
        await content.ReadExactlyAsync(bytes, cancel);
        return (bytes, verdict.Format);
    }
}
