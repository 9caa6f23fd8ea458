using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Kernel;
using SkiaSharp;

namespace MotCua.Digitising.Reading;

/// <summary>One page of a digitised copy: the picture as it came, how it is laid out, and the words read off it.</summary>
public sealed record CopiedPage(byte[] Picture, string MediaType, PageShape Shape, IReadOnlyList<ReadWord> Words);

/// <summary>Writes a digitised copy: every picture byte for byte as it came (a JPEG) or without loss, laid straight by the page and not by repainting (but where corners or light were set by hand), its words unseen above it.</summary>
public static class SearchablePdf
{
    private const double LongA4 = 841.89;
    private const double ShortA4 = 595.28;
    private const double PointsAPixel = 72 / 200d;

    public static byte[] Write(IReadOnlyList<CopiedPage> pages, string title, DateTimeOffset at)
    {
        var file = new PdfBodies();
        var (catalog, tree, facts, about, font) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), Font(file));
        List<int> kids = [];
        foreach (var page in pages)
        {
            kids.Add(Page(file, page.Shape.KeepsPicture ? page : Anew(page), tree, font));
        }

        file.Put(catalog, $"<</Type/Catalog/Pages {tree} 0 R/Metadata {facts} 0 R/Lang(vi)/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.Put(tree, $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}]>>");
        file.PutStream(facts, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(Facts(title, at)), pack: false);
        file.Put(about, $"<</Title{Hex(title)}/Producer(MotCua)/CreationDate(D:{VietnamTime.Of(at).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}+07'00')>>");
        return file.Write(catalog, about, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(title + at.UtcTicks)))[..32]);
    }

    /// <summary>No page of a PDF draws a picture out of its corners, or lighter: there it is drawn for the copy, and the untouched one stays with the scan.</summary>
    private static CopiedPage Anew(CopiedPage page) => page with { Picture = PageShaping.DrawAnew(page.Picture, page.Shape), MediaType = "image/jpeg", Shape = PageShape.AsItCame };

    private static int Page(PdfBodies file, CopiedPage page, int tree, int font)
    {
        var (picture, width, height) = Picture(file, page);
        var size = page.Shape.SizeOf(width, height);
        var scale = Scale(size);
        var lay = page.Shape.Lay(width, height);
        string Point(SKPoint at) => string.Create(CultureInfo.InvariantCulture, $"{at.X * scale:0.####} {(size.Height - at.Y) * scale:0.####}");
        // The unit square of a PDF picture: its origin is the picture's lower left corner.
        var (origin, right, up) = (lay.MapPoint(0, height), lay.MapPoint(width, height), lay.MapPoint(0, 0));
        var content = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"q {(right.X - origin.X) * scale:0.####} {(origin.Y - right.Y) * scale:0.####} {(up.X - origin.X) * scale:0.####} {(origin.Y - up.Y) * scale:0.####} {Point(origin)} cm /P Do Q\n");
        foreach (var line in page.Words.GroupBy(word => word.Line))
        {
            // All words of a line stand on one foot, so that other readers see one line.
            var (tall, foot) = (Middle(line.Select(word => word.Height)), Middle(line.Select(word => word.Top + word.Height)));
            foreach (var word in line)
            {
                Write(content, word, tall * scale, (size.Height - foot + (tall * 0.2)) * scale, scale);
            }
        }

        var text = file.Reserve();
        file.PutStream(text, "", Encoding.Latin1.GetBytes(content.ToString()));
        var leaf = file.Reserve();
        file.Put(leaf, string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size.Width * scale:0.##} {size.Height * scale:0.##}]/Contents {text} 0 R/Resources<</XObject<</P {picture} 0 R>>/Font<</F {font} 0 R>>/ColorSpace<</DefaultRGB{Rgb}/DefaultGray{Gray}>>>>>>"));
        return leaf;
    }

    private const string White = "/WhitePoint[0.9505 1 1.089]";
    private const string Rgb = "[/CalRGB<<" + White + "/Gamma[2.2 2.2 2.2]/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]";
    private const string Gray = "[/CalGray<<" + White + "/Gamma 2.2>>]";

    // A sheet of A4 becomes a sheet of A4; anything else is taken as scanned at 200 dots an inch.
    private static double Scale(SKSizeI size)
    {
        var (longer, shorter) = (Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));
        return Math.Abs((longer / (double)shorter) - (LongA4 / ShortA4)) < 0.09 ? LongA4 / longer : Math.Min(PointsAPixel, LongA4 / longer);
    }

    private static int Middle(IEnumerable<int> numbers) => numbers.Order().ToArray() is var ordered ? ordered[ordered.Length / 2] : 0;

    private static void Write(StringBuilder content, ReadWord word, double height, double foot, double scale)
    {
        height = Math.Max(1, height);
        var natural = word.Text.Length * height * GlyphlessFont.Advance / GlyphlessFont.UnitsAnEm;
        content.Append(CultureInfo.InvariantCulture, $"BT 3 Tr /F {height:0.##} Tf {word.Width * scale / natural * 100:0.##} Tz 1 0 0 1 {word.Left * scale:0.##} {foot:0.##} Tm {Letters(word.Text + " ")} Tj ET\n");
    }

    private static (int Object, int Width, int Height) Picture(PdfBodies file, CopiedPage page)
    {
        var picture = file.Reserve();
        using var codec = DigitisingRefusals.NotTakenApart.Unless(SKCodec.Create(new MemoryStream(page.Picture)));
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var size = string.Create(CultureInfo.InvariantCulture, $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8");
        if (page.MediaType == "image/jpeg" && JpegColours(page.Picture) is var colours and (1 or 3))
        {
            file.PutStream(picture, $"{size}/ColorSpace/{(colours == 1 ? "DeviceGray" : "DeviceRGB")}/Filter/DCTDecode", PlainPhoto.Of(page.Picture, page.MediaType) ?? page.Picture, pack: false);
            return (picture, width, height);
        }

        using var bitmap = PageShaping.Decode(page.Picture);
        using var plain = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        using (var canvas = new SKCanvas(plain))
        {
            canvas.Clear(SKColors.White);
            canvas.DrawBitmap(bitmap, 0, 0, SKSamplingOptions.Default);
        }

        var pixels = plain.GetPixelSpan();
        var colour = new byte[width * height * 3];
        for (var (from, to) = (0, 0); to < colour.Length; from += 4, to += 3)
        {
            pixels.Slice(from, 3).CopyTo(colour.AsSpan(to));
        }

        file.PutStream(picture, $"{size}/ColorSpace/DeviceRGB", colour);
        return (picture, width, height);
    }

    // The frame header of a JPEG says how many colours it has.
    private static int JpegColours(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 9 < jpeg.Length && jpeg[at] == 0xFF;)
        {
            if (jpeg[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return jpeg[at + 9];
            }

            at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3];
        }

        return 0;
    }

    private static int Font(PdfBodies file)
    {
        var (font, below, facts, program, map, unicode) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var glyphs = new byte[131072];
        for (var at = 1; at < glyphs.Length; at += 2)
        {
            glyphs[at] = 1;
        }

        file.Put(font, $"<</Type/Font/Subtype/Type0/BaseFont/MotCuaUnseen/Encoding/Identity-H/DescendantFonts[{below} 0 R]/ToUnicode {unicode} 0 R>>");
        file.Put(below, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/MotCuaUnseen/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW {GlyphlessFont.Advance}/FontDescriptor {facts} 0 R/CIDToGIDMap {map} 0 R>>");
        file.Put(facts, $"<</Type/FontDescriptor/FontName/MotCuaUnseen/Flags 5/FontBBox[0 0 {GlyphlessFont.Advance} {GlyphlessFont.UnitsAnEm}]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80/FontFile2 {program} 0 R>>");
        var bytes = GlyphlessFont.Make();
        file.PutStream(program, $"/Length1 {bytes.Length}", bytes);
        file.PutStream(map, "", glyphs);
        file.PutStream(unicode, "", "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"u8.ToArray());
        return font;
    }

    private static string Letters(string text) => "<" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text)) + ">";

    private static string Hex(string text) => "<FEFF" + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text.Normalize())) + ">";

    private static string Facts(string title, DateTimeOffset at) =>
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
        + "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
        + $"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{System.Security.SecurityElement.Escape(title.Normalize())}</rdf:li></rdf:Alt></dc:title><pdf:Producer>MotCua</pdf:Producer>"
        + $"<xmp:CreateDate>{VietnamTime.Of(at).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)}+07:00</xmp:CreateDate><pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";
}

/// <summary>The numbered objects of a PDF and the table at its end.</summary>
internal sealed class PdfBodies
{
    private readonly List<byte[]> bodies = [];

    public int Reserve()
    {
        bodies.Add([]);
        return bodies.Count;
    }

    public void Put(int number, string body) => bodies[number - 1] = Encoding.Latin1.GetBytes(body);

    public void PutStream(int number, string entries, byte[] content, bool pack = true)
    {
        if (pack)
        {
            using var packed = new MemoryStream();
            using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            {
                zip.Write(content);
            }

            (content, entries) = (packed.ToArray(), entries + "/Filter/FlateDecode");
        }

        bodies[number - 1] = [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {content.Length}>>\nstream\n"), .. content, .. "\nendstream"u8];
    }

    public byte[] Write(int catalog, int about, string id)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"u8);
        List<long> offsets = [];
        for (var number = 1; number <= bodies.Count; number++)
        {
            offsets.Add(file.Length);
            file.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n"));
            file.Write(bodies[number - 1]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Length;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {bodies.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")))}"));
        file.Write(Encoding.Latin1.GetBytes($"trailer\n<</Size {bodies.Count + 1}/Root {catalog} 0 R/Info {about} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }
}
