using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using MotCua.Documents.Attachments;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Word;

/// <summary>
/// Opens what claims to be a Word document. It may be anybody's: what it unpacks to is counted before anything reads it, and only
/// the parts that a letter is made of are let in: no macro, no embedded object, no other document, nothing fetched from elsewhere.
/// </summary>
internal static class WordDocument
{
    private const long MostUnpacked = 60L << 20;
    private const int MostParts = 300;
    private const int Deepest = 200;
    private const int MostElements = 100_000;

    private static readonly UploadLimits Pictures = new(IWordPrinter.MostBytes, 1, 25_000_000);

    /// <summary>The last words of the types of relations that a letter may have.</summary>
    private static readonly HashSet<string> Relations = new(StringComparer.Ordinal)
    {
        "officeDocument", "core-properties", "extended-properties", "custom-properties", "thumbnail", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme",
        "numbering", "header", "footer", "footnotes", "endnotes", "image", "hyperlink", "customXml", "customXmlProps", "glossaryDocument", "comments", "commentsExtended", "commentsIds",
        "commentsExtensible", "people", "docMetadata", "classificationlabels",
    };

    private static readonly string[] Text = [".xml", ".rels"];

    /// <summary>Refuses what is no Word document or could do more than be read.</summary>
    public static void MustBeHarmless(byte[] docx)
    {
        TooLarge.With(FileSize.Say(IWordPrinter.MostBytes)).If(docx.Length > IWordPrinter.MostBytes);
        Empty.If(docx.Length == 0);
        NotWord.Unless(docx.AsSpan().StartsWith("PK"u8));
        try
        {
            using var zip = new ZipArchive(new MemoryStream(docx, writable: false), ZipArchiveMode.Read);
            WordTooMuch.If(zip.Entries.Count > MostParts);
            NotWord.If(zip.GetEntry("word/document.xml") is null || zip.GetEntry("[Content_Types].xml") is null);
            var left = MostUnpacked;
            foreach (var entry in zip.Entries)
            {
                Look(entry, ref left);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or IOException)
        {
            throw new RefusedException(NotWord);
        }
    }

    /// <summary>Opens a copy of the document; what is done to it touches nothing else.</summary>
    public static WordprocessingDocument Open(MemoryStream copy)
    {
        try
        {
            var document = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            NotWord.If(document.DocumentType is not WordprocessingDocumentType.Document || document.MainDocumentPart?.Document?.Body is null);
            return document;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or XmlException or FormatException or ArgumentException or InvalidOperationException or InvalidDataException or KeyNotFoundException or UriFormatException)
        {
            throw new RefusedException(NotWord);
        }
    }

    /// <summary>The parts in which marks may stand.</summary>
    public static IEnumerable<(WordPart Part, OpenXmlPartRootElement Root)> Parts(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        yield return (WordPart.Body, main.Document!);
        foreach (var header in main.HeaderParts.Select(part => part.Header).OfType<Header>())
        {
            yield return (WordPart.Header, header);
        }

        foreach (var footer in main.FooterParts.Select(part => part.Footer).OfType<Footer>())
        {
            yield return (WordPart.Footer, footer);
        }

        foreach (var notes in new OpenXmlPartRootElement?[] { main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes }.OfType<OpenXmlPartRootElement>())
        {
            yield return (WordPart.Note, notes);
        }
    }

    private static void Look(ZipArchiveEntry entry, ref long left)
    {
        var name = entry.FullName;
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        int read;
        // What the entry says of its own length is not believed.
        while ((read = stream.Read(buffer)) > 0)
        {
            left -= read;
            WordTooMuch.If(left < 0);
            content.Write(buffer, 0, read);
        }

        content.Position = 0;
        if (Text.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
        {
            Read(content, name);
        }
        else if (name.StartsWith("word/media/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("docProps/", StringComparison.OrdinalIgnoreCase))
        {
            Picture(content, name);
        }
        else
        {
            WordActive.With(Path.GetFileName(name)).If(content.Length > 0);
        }
    }

    private static void Picture(MemoryStream content, string name)
    {
        var head = new byte[Sniffer.HeadLength];
        var got = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        WordPicture.With(Path.GetFileName(name)).Unless(Sniffer.Look(head.AsSpan(0, got)) is Sniffed.Jpeg or Sniffed.Png);
        content.Position = 0;
        ImageReading.Check(content, Pictures);
    }

    private static void Read(MemoryStream content, string name)
    {
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked });
        var elements = 0;
        while (reader.Read())
        {
            WordTooMuch.If(reader.Depth > Deepest || ++elements > MostElements);
            if (reader.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "Relationship":
                    var type = (reader.GetAttribute("Type") ?? "").Split('/')[^1];
                    var target = reader.GetAttribute("Target") ?? "";
                    WordActive.With(type is "attachedTemplate" ? target : $"{type}: {Path.GetFileName(target)}").Unless(Relations.Contains(type));
                    // A link that a reader may follow does nothing by itself; all else from elsewhere would be fetched.
                    WordActive.With($"{type}: {target}").If(reader.GetAttribute("TargetMode") is "External" && !(type is "hyperlink" && Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"));
                    break;
                case "Default" or "Override" when name == "[Content_Types].xml":
                    var kind = reader.GetAttribute("ContentType") ?? "";
                    WordActive.With(kind.Split('.', '/')[^1]).If(Dangerous.Any(word => kind.Contains(word, StringComparison.OrdinalIgnoreCase)));
                    break;
                case "altChunk" or "subDoc" or "OLEObject" or "object" or "control" or "movie" or "webVideoPr" when reader.NamespaceURI is not "http://schemas.openxmlformats.org/package/2006/content-types":
                    WordActive.With(reader.LocalName).If(true);
                    break;
            }
        }
    }

    private static readonly string[] Dangerous = ["macroEnabled", "vbaProject", "vbaData", "activeX", "oleObject", "keyMapCustomizations", "attachedToolbars", "ms-word.template", "template.main"];
}
