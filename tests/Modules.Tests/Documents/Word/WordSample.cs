using System.IO.Compression;
using System.Text;

namespace MotCua.Modules.Tests.Documents.Word;

/// <summary>Word documents written by hand, part by part, as good or as bad as a test wants them.</summary>
public sealed class WordSample
{
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<string> relations = [];
    private readonly List<string> roots = [];
    private readonly StringBuilder body = new();
    private string types = $"<Override PartName=\"/word/document.xml\" ContentType=\"{Main}\"/>";

    public WordSample Body(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>A paragraph whose text lies in these runs.</summary>
    public WordSample Line(params string[] runs) => Body(Paragraph(runs));

    public WordSample Part(string name, byte[] content)
    {
        parts[name] = content;
        return this;
    }

    public WordSample Types(string xml)
    {
        types += xml;
        return this;
    }

    public WordSample MainType(string type)
    {
        types = types.Replace(Main, type, StringComparison.Ordinal);
        return this;
    }

    public WordSample Relation(string type, string target, bool external = false)
    {
        relations.Add($"<Relationship Id=\"r{relations.Count + 1}\" Type=\"{Office}/{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/>");
        return this;
    }

    public WordSample Root(string type, string target)
    {
        roots.Add($"<Relationship Id=\"r{roots.Count + 2}\" Type=\"{type}\" Target=\"{target}\"/>");
        return this;
    }

    /// <summary>With the styles of this part.</summary>
    public WordSample Styled(string xml) => Part("word/styles.xml", Encoding.UTF8.GetBytes(xml)).Relation("styles", "styles.xml")
        .Types("<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>");

    public byte[] Made()
    {
        using var all = new MemoryStream();
        using (var zip = new ZipArchive(all, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put("[Content_Types].xml", $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>{types}</Types>");
            Put("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>{string.Concat(roots)}</Relationships>");
            Put("word/_rels/document.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(relations)}</Relationships>");
            Put("word/document.xml", Document(body.ToString()));
            foreach (var (name, content) in parts)
            {
                using var stream = Entry(name).Open();
                stream.Write(content);
            }

            void Put(string name, string text)
            {
                using var stream = Entry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }

            // The same sample is the same file, whenever it is made.
            ZipArchiveEntry Entry(string name)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = new(2023, 6, 1, 8, 0, 0, TimeSpan.Zero);
                return entry;
            }
        }

        return all.ToArray();
    }

    public static string Paragraph(params string[] runs) => $"<w:p>{string.Concat(runs.Select(Run))}</w:p>";

    public static string Run(string text) => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>{Paragraph(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    public static string Control(string tag, string inside) => $"<w:sdt><w:sdtPr><w:tag w:val=\"{tag}\"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>";

    private static string Document(string inside) =>
        $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"{Office}\"><w:body>{inside}<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1134\" w:left=\"1701\"/></w:sectPr></w:body></w:document>";
}
