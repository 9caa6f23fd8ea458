using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Attachments;

/// <summary>Opens a PDF, counts its pages, and searches all of it for anything that would act by itself.</summary>
internal static class PdfReading
{
    private const int MostObjects = 200_000;
    private const int TailLength = 2048;

    public static int CountPages(Stream content, UploadLimits limits, CancellationToken cancel)
    {
        // Cut off in the middle: a lenient reader would open it and show half.
        Unreadable.Unless(Tail(content).AsSpan().IndexOf("%%EOF"u8) >= 0);
        try
        {
            content.Position = 0;
            using var pdf = PdfDocument.Open(content, new ParsingOptions { FilterProvider = new BoundedFilters(), SkipMissingFonts = true });
            Encrypted.If(pdf.IsEncrypted);
            Unreadable.If(pdf.NumberOfPages == 0);
            TooManyPages.With($"{pdf.NumberOfPages}", $"{limits.Pages}").If(pdf.NumberOfPages > limits.Pages);
            LookForActiveContent(pdf, cancel);
            // Every page: whoever takes the paper apart later reads no page that was not read within bounds here.
            for (var page = 1; page <= pdf.NumberOfPages; page++)
            {
                cancel.ThrowIfCancellationRequested();
                pdf.GetPage(page);
            }

            return pdf.NumberOfPages;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new RefusedException(Encrypted);
        }
        catch (Exception problem) when (problem is not (RefusedException or OperationCanceledException))
        {
            // Whatever a stranger's file makes the reader throw means one thing to its owner.
            throw new RefusedException(Unreadable);
        }
    }

    private static void LookForActiveContent(PdfDocument pdf, CancellationToken cancel)
    {
        var objects = pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.ToArray();
        Unreadable.If(objects.Length > MostObjects);
        foreach (IndirectReference reference in objects)
        {
            cancel.ThrowIfCancellationRequested();
            var found = ActiveContentSearch.In(pdf.Structure.GetObject(reference)?.Data);
            ActiveContent.With(found ?? "").If(found is not null);
        }
    }

    private static byte[] Tail(Stream content)
    {
        var tail = new byte[Math.Min(TailLength, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        return tail;
    }
}
