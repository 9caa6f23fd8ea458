using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>Looks through, fills and draws what was written in Word.</summary>
internal sealed class WordPrinter(Soffice office, IVirusScan viruses, DrawnOnce once) : IWordPrinter
{
    public async Task<WordReading> Read(byte[] docx, WordCatalogue known, CancellationToken cancel)
    {
        WordDocument.MustBeHarmless(docx);
        if (viruses.IsSetUp)
        {
            var found = await viruses.Find(new MemoryStream(docx, writable: false), cancel);
            DocumentRefusals.Infected.With(found ?? "").If(found is not null);
        }

        using var copy = Copy(docx);
        using var document = WordDocument.Open(copy);
        return new WordChecking(known).Read(document);
    }

    public IReadOnlyList<WordPassage> Passages(byte[] docx, WordValues values)
    {
        using var copy = Copy(docx);
        using var document = WordDocument.Open(copy);
        var body = document.MainDocumentPart!.Document!;
        MarkFinding.LayIn(body);
        return WordPassages.In(body, values);
    }

    public Task<byte[]> Draw(byte[] docx, WordValues values, CancellationToken cancel) => office.Convert(Fill(docx, values), cancel);

    public Task<byte[]> DrawOnce(byte[] docx, WordValues values, CancellationToken cancel) => once.Or(docx, values, () => Draw(docx, values, cancel), cancel);

    /// <summary>The template with its values, still a Word document.</summary>
    internal static byte[] Fill(byte[] docx, WordValues values)
    {
        using var copy = Copy(docx);
        using (var document = WordDocument.Open(copy))
        {
            var main = document.MainDocumentPart!;
            foreach (var (part, root) in WordDocument.Parts(document))
            {
                MarkFinding.LayIn(root);
                new WordFilling(values) { Picture = part is WordPart.Body ? address => CodePicture.Of(main, address) : null }.Fill(root);
                root.Save();
            }

            InVietnamese(main);
            Unname(document, values.Title);
            document.Save();
        }

        return copy.ToArray();
    }

    // The paper is read aloud in the language that its styles name.
    private static void InVietnamese(MainDocumentPart main)
    {
        var styles = (main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>()).Styles ??= new Styles();
        var run = ((styles.DocDefaults ??= new DocDefaults()).RunPropertiesDefault ??= new RunPropertiesDefault()).RunPropertiesBaseStyle ??= new RunPropertiesBaseStyle();
        run.Languages = new Languages { Val = "vi-VN", EastAsia = "vi-VN", Bidi = "vi-VN" };
        styles.Save();
    }

    // Who wrote the template on which machine is nobody's business who gets the paper.
    private static void Unname(WordprocessingDocument document, string title)
    {
        var said = document.PackageProperties;
        (said.Title, said.Creator, said.LastModifiedBy, said.Subject, said.Keywords, said.Description, said.Category) = (title, "", "", "", "", "", "");
        var main = document.MainDocumentPart!;
        foreach (var part in main.Parts.Select(one => one.OpenXmlPart).Where(part => part is GlossaryDocumentPart or CustomXmlPart or WordprocessingCommentsPart).ToList())
        {
            main.DeletePart(part);
        }

        foreach (var comment in main.Document!.Descendants().Where(one => one is CommentRangeStart or CommentRangeEnd or CommentReference).ToList())
        {
            comment.Remove();
        }

        document.DeleteParts(document.Parts.Select(one => one.OpenXmlPart).Where(part => part is ExtendedFilePropertiesPart or CustomFilePropertiesPart or ThumbnailPart).ToList());
    }

    private static MemoryStream Copy(byte[] docx)
    {
        var copy = new MemoryStream();
        copy.Write(docx);
        copy.Position = 0;
        return copy;
    }
}
