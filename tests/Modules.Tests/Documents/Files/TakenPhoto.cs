using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace MotCua.Modules.Tests.Documents.Files;

/// <summary>Photos as a telephone takes them: with place, owner, comments, a small picture and more behind the end.</summary>
public static class TakenPhoto
{
    public static byte[] Drawn(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(64, 40);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.DarkRed };
        canvas.DrawRect(3, 3, 30, 12, paint);
        using var image = SKImage.FromBitmap(bitmap);
        return image.Encode(format, 90).ToArray();
    }

    public static byte[] Jpeg(int orientation, string place)
    {
        var drawn = Drawn(SKEncodedImageFormat.Jpeg);
        return
        [
            .. drawn[..2],
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation, place)]),
            .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>{place} Nguyen</x:xmpmeta>")),
            .. Segment(0xED, Encoding.ASCII.GetBytes($"Photoshop 3.0\0{place}")),
            .. Segment(0xFE, Encoding.ASCII.GetBytes($"Nguyen {place}")),
            .. drawn[2..],
            .. Encoding.ASCII.GetBytes($"a film behind the end, GPS {place}"),
        ];
    }

    public static byte[] Png(int orientation, string place)
    {
        var drawn = Drawn(SKEncodedImageFormat.Png);
        const int header = 8 + 25;
        return
        [
            .. drawn[..header],
            .. Piece("tEXt", Encoding.ASCII.GetBytes($"Author\0Nguyen {place}")),
            .. Piece("iTXt", Encoding.ASCII.GetBytes($"XML:com.adobe.xmp\0\0\0\0\0{place}")),
            .. Piece("tIME", [7, 234, 11, 20, 1, 2, 3]),
            .. Piece("eXIf", Exif(orientation, place)),
            .. drawn[header..],
            .. Encoding.ASCII.GetBytes($"GPS {place}"),
        ];
    }

    // Little-endian, as most cameras write it: the orientation, and a text that stands for the place.
    private static byte[] Exif(int orientation, string place)
    {
        var text = Encoding.ASCII.GetBytes("GPS " + place + "\0");
        var tiff = new byte[8 + 2 + (2 * 12) + 4 + text.Length];
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff.AsSpan(4), 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff.AsSpan(8), 2);
        Entry(tiff.AsSpan(10), 0x010E, 2, (uint)text.Length, 38);
        Entry(tiff.AsSpan(22), 0x0112, 3, 1, (uint)orientation);
        text.CopyTo(tiff.AsSpan(38));
        return tiff;
    }

    private static void Entry(Span<byte> at, ushort tag, ushort type, uint count, uint value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteUInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }

    private static byte[] Segment(byte mark, byte[] content) => [0xFF, mark, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Piece(string name, byte[] content)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(name), .. content];
        var sum = uint.MaxValue;
        foreach (var one in summed)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
        }

        var piece = new byte[summed.Length + 8];
        BinaryPrimitives.WriteUInt32BigEndian(piece, (uint)content.Length);
        summed.CopyTo(piece, 4);
        BinaryPrimitives.WriteUInt32BigEndian(piece.AsSpan(piece.Length - 4), ~sum);
        return piece;
    }
}
