using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>Pictures that are cut, lie about their size, or unpack into far more than they weigh.</summary>
internal static class Pictures
{
    public static IEnumerable<Upload> All =>
    [
        new("a JPEG of three bytes", () => [0xFF, 0xD8, 0xFF], Unreadable),
        new("a JPEG of noise", () => [0xFF, 0xD8, 0xFF, 0xE0, .. Noise(5000)], Unreadable),
        new("a JPEG cut in the middle", () => Cut(Drawn(SKEncodedImageFormat.Jpeg), 0.5), Unreadable),
        new("a JPEG without its end", () => Cut(Drawn(SKEncodedImageFormat.Jpeg), 0.9), Unreadable),
        new("a JPEG of 65,500 × 65,500", () => Sized(65_500), TooManyPixels),
        new("a JPEG that is a web page", () => [0xFF, 0xD8, 0xFF, 0xFE, 0, 40, .. "<script>alert(document.cookie)</script>"u8], Unreadable),
        new("a PNG of eight bytes", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], Unreadable),
        new("a PNG of noise", () => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Noise(5000)], Unreadable),
        new("a PNG cut in the middle", () => Cut(Drawn(SKEncodedImageFormat.Png), 0.5), Unreadable),
        new("a PNG without a pixel", () => Png(0, 0, 0), Unreadable),
        new("a PNG of 60,000 × 60,000", () => Png(60_000, 60_000, 0), TooManyPixels),
        new("a PNG of two thousand million columns", () => Png(int.MaxValue, 1, 0), Unreadable),
        new("a PNG of 9,000 × 9,000 white pixels", () => Png(9000, 9000, 9000 * 27_001), TooManyPixels),
        new("a PNG that claims more lines than it has", () => Png(4000, 4000, 4001 * 10), Unreadable),
    ];

    public static byte[] Drawn(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(640, 480);
        for (var x = 0; x < bitmap.Width; x++)
        {
            for (var y = 0; y < bitmap.Height; y++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(x * y), (byte)x, (byte)(y ^ x)));
            }
        }

        using var encoded = bitmap.Encode(format, 85);
        return encoded.ToArray();
    }

    private static byte[] Noise(int bytes)
    {
        var noise = new byte[bytes];
        new Random(11).NextBytes(noise);
        return noise;
    }

    private static byte[] Cut(byte[] whole, double part) => whole[..(int)(whole.Length * part)];

    /// <summary>The frame of a JPEG says its height and width in two bytes each.</summary>
    public static byte[] Sized(ushort side)
    {
        var jpeg = Drawn(SKEncodedImageFormat.Jpeg);
        var frame = jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), side);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), side);
        return jpeg;
    }

    /// <summary>True colour of that size, whose lines unpack into so many bytes.</summary>
    public static byte[] Png(int width, int height, int unpacked)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        Part(file, "IHDR"u8, head);
        using var lines = new MemoryStream();
        using (var zip = new ZLibStream(lines, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            for (var left = unpacked; left > 0; left -= blank.Length)
            {
                zip.Write(blank.AsSpan(0, Math.Min(left, blank.Length)));
            }
        }

        Part(file, "IDAT"u8, lines.ToArray());
        Part(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static void Part(Stream file, ReadOnlySpan<byte> name, byte[] body)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, body.Length);
        file.Write(number);
        byte[] named = [.. name, .. body];
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
