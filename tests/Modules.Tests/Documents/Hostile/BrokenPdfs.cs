using System.IO.Compression;
using MotCua.Modules.Tests.Documents.Attachments;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Documents.Hostile.Upload;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>PDFs that are cut, turn in circles, lie about themselves, are locked, or unpack into far more than they weigh.</summary>
internal static class BrokenPdfs
{
    private const int Huge = 300 << 20;

    public static IEnumerable<Upload> All =>
    [
        new("a PDF of its name only", () => Bytes("%PDF-1.7"), Unreadable),
        new("a PDF of head and tail", () => Bytes("%PDF-1.7\n%%EOF\n"), Unreadable),
        new("a PDF of noise", Noisy, Unreadable),
        new("a PDF cut near its end", () => Cut(0.95), Unreadable),
        new("a PDF cut in the middle", () => Cut(0.5), Unreadable),
        new("a PDF with a film behind it", () => [.. HandmadePdf.WithPages(1), .. new byte[100_000]], Unreadable),
        new("a PDF without pages", () => HandmadePdf.WithPages(0), Unreadable),
        new("a PDF without a root", () => HandmadePdf.Of([(2, "<</Type/Pages/Count 0/Kids[]>>")]), Unreadable),
        new("a PDF whose pages are each other's parents", () => HandmadePdf.Of([(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"), (3, "<</Type/Pages/Count 1/Kids[2 0 R]>>")]), Unreadable),
        new("a PDF whose page is its own parent", () => HandmadePdf.Of([(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 1/Kids[2 0 R]>>")]), Unreadable),
        new("a PDF of a hundred thousand brackets", () => WithPage($"/Z {new string('[', 100_000)}"), Unreadable),
        new("a PDF of a hundred thousand dictionaries", () => WithPage(string.Concat(Enumerable.Repeat("/Z<<", 100_000))), Unreadable),
        new("a PDF of more objects than anybody needs", Crowded, Unreadable),
        new("a PDF of a thousand pages", () => HandmadePdf.WithPages(1000), TooManyPages),
        new("a PDF locked with a password", HandmadePdf.Locked, Encrypted),
        new("a PDF that unpacks into 300 MB", HandmadePdf.Bomb, Unreadable),
        new("a PDF whose middle page unpacks into 300 MB", () => HandmadePdf.Of([(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]>>"),
            (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"), (4, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 6 0 R/Resources<<>>>>"), (5, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"),
            (6, Packed(Flate(new byte[Huge])))]), Unreadable),
        new("a PDF packed twice that unpacks into 300 MB", () => Packed("[/FlateDecode/FlateDecode]", Flate(Flate(new byte[Huge]))), Unreadable),
        new("a PDF of runs that unpack into 300 MB", () => Packed("/RunLengthDecode", Runs(Huge)), Unreadable),
        new("a PDF of runs, packed, that unpack into 300 MB", () => Packed("[/FlateDecode/RunLengthDecode]", Flate(Runs(Huge))), Unreadable),
        new("a PDF of five streams that unpack into 30 MB each", Many, Unreadable),
        new("a PDF of LZW that unpacks into 300 MB", () => Packed("/LZWDecode", Lzw()), Unreadable),
    ];

    private static byte[] Noisy()
    {
        var noise = new byte[5000];
        new Random(7).NextBytes(noise);
        return [.. "%PDF-1.7\n"u8, .. noise, .. "\n%%EOF"u8];
    }

    private static byte[] Cut(double part)
    {
        var whole = HandmadePdf.WithPages(3);
        return whole[..(int)(whole.Length * part)];
    }

    private static byte[] WithPage(string page) => HandmadePdf.WithPages(1, page: page);

    private static byte[] WithContent(string content) => HandmadePdf.Of(
        [(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"), (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>"), (4, content)]);

    private static byte[] Packed(string filter, byte[] content) =>
        WithContent($"<</Length {content.Length}/Filter{(filter.StartsWith('[') ? "" : " ")}{filter}>>\nstream\n{System.Text.Encoding.Latin1.GetString(content)}\nendstream");

    private static byte[] Many()
    {
        var content = System.Text.Encoding.Latin1.GetString(Flate(new byte[30 << 20]));
        return HandmadePdf.Of([(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"), (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents[4 0 R 5 0 R 6 0 R 7 0 R 8 0 R]/Resources<<>>>>"),
            .. Enumerable.Range(4, 5).Select(number => (number, $"<</Length {content.Length}/Filter/FlateDecode>>\nstream\n{content}\nendstream"))]);
    }

    private static string Packed(byte[] content) => $"<</Length {content.Length}/Filter/FlateDecode>>\nstream\n{System.Text.Encoding.Latin1.GetString(content)}\nendstream";

    private static byte[] Crowded() => HandmadePdf.Of(
        [(1, "<</Type/Catalog/Pages 2 0 R>>"), (2, "<</Type/Pages/Count 1/Kids[3 0 R]>>"), (3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"), .. Enumerable.Range(4, 200_100).Select(number => (number, "1"))]);

    private static byte[] Flate(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(content);
        }

        return packed.ToArray();
    }

    /// <summary>129 says: the next byte, 128 times.</summary>
    private static byte[] Runs(int unpacked)
    {
        var runs = new byte[unpacked / 128 * 2];
        for (var i = 0; i < runs.Length; i += 2)
        {
            runs[i] = 129;
        }

        return runs;
    }

    /// <summary>Codes of LZW one after the other, each a byte longer than the one before it, begun anew when the table is full.</summary>
    public static byte[] Lzw()
    {
        const int clear = 256, end = 257;
        List<byte> packed = [];
        var (held, bits) = (0L, 0);
        for (long unpacked = 0; unpacked < Huge;)
        {
            Put(clear, unpacked == 0 ? 9 : 12);
            Put(0, 9);
            unpacked++;
            for (var next = 258; next < 4094; next++)
            {
                // The table as it will be for the reader, who changes to longer codes one entry early.
                Put(next, next + 1 < 512 ? 9 : next + 1 < 1024 ? 10 : next + 1 < 2048 ? 11 : 12);
                unpacked += next - 256;
            }
        }

        Put(end, 12);
        Put(0, 8);
        return [.. packed];

        void Put(int code, int width)
        {
            (held, bits) = ((held << width) | (uint)code, bits + width);
            for (; bits >= 8; bits -= 8)
            {
                packed.Add((byte)(held >> (bits - 8)));
            }

            held &= (1L << bits) - 1;
        }
    }
}
