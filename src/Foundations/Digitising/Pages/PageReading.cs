using System.Globalization;
using System.Text;
using MotCua.Digitising.Reading;
using UglyToad.PdfPig;

namespace MotCua.Digitising.Pages;

/// <summary>Takes files apart with the programs of Debian, each limited like the reader of words.</summary>
internal sealed class PageReading(DigitisingSettings settings) : IPageReading
{
    private const int DotsAnInch = 300;

    public async Task<IReadOnlyList<PagePicture>> Pages(byte[] file, string mediaType, CancellationToken cancel)
    {
        if (mediaType.StartsWith("image/", StringComparison.Ordinal))
        {
            return [new(file, mediaType)];
        }

        var own = Pictures(file);
        DigitisingRefusals.TooMany.With(own.Count.ToString(CultureInfo.InvariantCulture), settings.MostPages.ToString(CultureInfo.InvariantCulture)).If(own.Count > settings.MostPages);
        List<PagePicture> pages = [];
        for (var number = 1; number <= own.Count; number++)
        {
            pages.Add(own[number - 1] ?? await Drawn(file, number, cancel));
        }

        return pages;
    }

    public async Task<IReadOnlyList<string>> Codes(byte[] picture, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), $"motcua-{Guid.CreateVersion7():N}");
        try
        {
            await File.WriteAllBytesAsync(path, picture, cancel);
            var left = await LimitedProcess.Run(settings.CodeReader, ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-Scode128.enable", "-Scode39.enable", path], [], TimeSpan.FromSeconds(20), settings.MemoryMegabytes, cancel);
            return left.End is ProcessEnd.Done ? Encoding.UTF8.GetString(left.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What a scanner makes is one JPEG a page: it is taken out as it is. Anything else must be drawn.</summary>
    private static List<PagePicture?> Pictures(byte[] file)
    {
        try
        {
            using var pdf = PdfDocument.Open(file, new ParsingOptions { SkipMissingFonts = true });
            return [.. pdf.GetPages().Select(page =>
            {
                var images = page.GetImages().Take(2).ToArray();
                var whole = images is [var only] && page.Letters.Count == 0 && page.Rotation.Value == 0
                    && Math.Abs(only.BoundingBox.Width) > page.Width * 0.95 && Math.Abs(only.BoundingBox.Height) > page.Height * 0.95;
                return whole && images[0].RawMemory.Span is [0xFF, 0xD8, ..] ? new PagePicture(images[0].RawMemory.ToArray(), "image/jpeg") : null;
            })];
        }
        catch (Exception strange) when (strange is not OutOfMemoryException)
        {
            // A stranger's file may break the reader in any way.
            throw new Kernel.RefusedException(DigitisingRefusals.NotTakenApart);
        }
    }

    private async Task<PagePicture> Drawn(byte[] file, int number, CancellationToken cancel)
    {
        var page = number.ToString(CultureInfo.InvariantCulture);
        var left = await LimitedProcess.Run(settings.PdfToPictures, ["-r", DotsAnInch.ToString(CultureInfo.InvariantCulture), "-f", page, "-l", page, "-jpeg", "-jpegopt", "quality=90", "-"], file, settings.ReadWithin, settings.MemoryMegabytes, cancel);
        DigitisingRefusals.NotTakenApart.Unless(left.End is ProcessEnd.Done && left.Output.Length > 0);
        return new(left.Output, "image/jpeg");
    }
}
