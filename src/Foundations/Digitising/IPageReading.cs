using MotCua.Digitising.Pages;

namespace MotCua.Digitising;

/// <summary>Takes files that came from a scanner or a camera apart into pages, and says what each is.</summary>
public interface IPageReading
{
    /// <summary>The pictures in a file: the file itself, or one for every page of a PDF, untouched where the page is one picture.</summary>
    Task<IReadOnlyList<PagePicture>> Pages(byte[] file, string mediaType, CancellationToken cancel);

    /// <summary>What the codes on a picture say: bars and squares. Empty when there are none, or nothing is installed to read them.</summary>
    Task<IReadOnlyList<string>> Codes(byte[] picture, CancellationToken cancel);
}

/// <summary>One picture of one side of a paper.</summary>
public sealed record PagePicture(byte[] Bytes, string MediaType);
