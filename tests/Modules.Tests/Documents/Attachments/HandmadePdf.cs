using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace MotCua.Modules.Tests.Documents.Attachments;

/// <summary>Small PDF files written by hand, so that each has exactly what a test needs.</summary>
public static class HandmadePdf
{
    public static byte[] WithPages(int pages, string catalog = "", string page = "", params string[] more)
    {
        var kids = string.Join(' ', Enumerable.Range(0, pages).Select(i => $"{10 + i} 0 R"));
        var objects = new List<(int Number, byte[] Body)>
        {
            (1, Bytes($"<</Type/Catalog/Pages 2 0 R {catalog}>>")),
            (2, Bytes($"<</Type/Pages/Count {pages}/Kids[{kids}]>>")),
            (3, Stream("q Q"u8.ToArray())),
        };
        objects.AddRange(more.Select((body, i) => (4 + i, Bytes(body))));
        objects.AddRange(Enumerable.Range(0, pages).Select(i =>
            (10 + i, Bytes($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R/Resources<<>>{page}>>"))));
        return Assemble(objects, "");
    }

    /// <summary>Exactly these objects.</summary>
    public static byte[] Of(IEnumerable<(int Number, string Body)> objects) => Assemble([.. objects.Select(one => (one.Number, Bytes(one.Body)))], "");

    /// <summary>One page that a JPEG of so many pixels a side fills, as scanners make them.</summary>
    public static byte[] WithPicture(byte[] jpeg, int side) => Assemble(
    [
        (1, Bytes("<</Type/Catalog/Pages 2 0 R>>")),
        (2, Bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>")),
        (3, Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>")),
        (4, Stream("q 595 0 0 842 0 0 cm /I Do Q"u8.ToArray())),
        (5, Stream(jpeg, $"/Type/XObject/Subtype/Image/Width {side}/Height {side}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode")),
    ], "");

    public static byte[] Locked() => Assemble(
    [
        (1, Bytes("<</Type/Catalog/Pages 2 0 R>>")),
        (2, Bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>")),
        (3, Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>")),
        (4, Bytes($"<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<{new string('A', 64)}>/U<{new string('B', 64)}>>>")),
    ], "/Encrypt 4 0 R/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]");

    public static byte[] Bomb()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            for (var i = 0; i < 300; i++)
            {
                zip.Write(blank);
            }
        }

        return Assemble(
        [
            (1, Bytes("<</Type/Catalog/Pages 2 0 R>>")),
            (2, Bytes("<</Type/Pages/Count 1/Kids[3 0 R]>>")),
            (3, Bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>")),
            (4, Stream(packed.ToArray(), "/Filter/FlateDecode")),
        ], "");
    }

    private static byte[] Stream(byte[] content, string filter = "") =>
        [.. Bytes($"<</Length {content.Length}{filter}>>\nstream\n"), .. content, .. Bytes("\nendstream")];

    private static byte[] Assemble(List<(int Number, byte[] Body)> objects, string trailer)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n"u8);
        var offsets = new SortedDictionary<int, long>();
        foreach (var (number, body) in objects)
        {
            offsets[number] = file.Length;
            file.Write(Bytes($"{number} 0 obj\n"));
            file.Write(body);
            file.Write("\nendobj\n"u8);
        }

        var start = file.Length;
        file.Write("xref\n0 1\n0000000000 65535 f \n"u8);
        foreach (var (number, offset) in offsets)
        {
            file.Write(Bytes($"{number} 1\n{offset.ToString("D10", CultureInfo.InvariantCulture)} 00000 n \n"));
        }

        file.Write(Bytes($"trailer\n<</Size {offsets.Keys.Max() + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
