using System.Buffers.Binary;

namespace MotCua.Documents.Files;

/// <summary>A JPEG is copied mark by mark: what draws it, its colours, and which way up it is. All other application marks, comments, small pictures and what follows the end stay behind.</summary>
internal static class PlainJpeg
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;

    /// <summary>Nothing when the marks do not stand as they should.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> jpeg)
    {
        if (jpeg.Length < 4 || jpeg[0] != 0xFF || jpeg[1] != Start)
        {
            return null;
        }

        using var plain = new MemoryStream(jpeg.Length);
        plain.Write(jpeg[..2]);
        for (var at = 2; at + 1 < jpeg.Length;)
        {
            if (jpeg[at] != 0xFF)
            {
                return null;
            }

            var mark = jpeg[at + 1];
            switch (mark)
            {
                case 0xFF:
                    at++;
                    continue;
                case End:
                    plain.Write(jpeg.Slice(at, 2));
                    return plain.ToArray();
                case 0x01 or (>= 0xD0 and <= 0xD7):
                    plain.Write(jpeg.Slice(at, 2));
                    at += 2;
                    continue;
            }

            if (at + 4 > jpeg.Length || BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]) is var length && (length < 2 || at + 2 + length > jpeg.Length))
            {
                return null;
            }

            Copy(jpeg.Slice(at, 2 + length), mark, plain);
            at += 2 + length;
            if (mark == Scan)
            {
                var end = EndOfScan(jpeg, at);
                plain.Write(jpeg[at..end]);
                at = end;
            }
        }

        return null;
    }

    /// <summary>The same picture, with the remark which way up it is.</summary>
    public static byte[] Turned(ReadOnlySpan<byte> jpeg, int orientation) => [.. jpeg[..2], .. Exif(orientation), .. jpeg[2..]];

    private static void Copy(ReadOnlySpan<byte> segment, byte mark, MemoryStream plain)
    {
        var content = segment[4..];
        switch (mark)
        {
            case Comment:
                return;
            case 0xE0 when content.StartsWith("JFIF\0"u8) && content.Length >= 14 && content[12] == 0 && content[13] == 0:
            case 0xE2 when content.StartsWith("ICC_PROFILE\0"u8):
            case 0xEE when content.StartsWith("Adobe"u8):
                plain.Write(segment);
                return;
            case 0xE1 when content.StartsWith("Exif\0\0"u8) && PlainPhoto.Orientation(content[6..]) is > 1 and var orientation:
                plain.Write(Exif(orientation));
                return;
            case >= 0xC0 and <= 0xCF or Scan or 0xDB or 0xDC or 0xDD:
                plain.Write(segment);
                return;
            default:
                return;
        }
    }

    private static byte[] Exif(int orientation)
    {
        byte[] content = [.. "Exif\0\0"u8, .. PlainPhoto.OnlyOrientation(orientation)];
        return [0xFF, 0xE1, 0, (byte)(content.Length + 2), .. content];
    }

    /// <summary>The drawing itself goes on until a mark that is neither a stuffed zero nor a restart.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> jpeg, int at)
    {
        for (; at + 1 < jpeg.Length; at++)
        {
            if (jpeg[at] == 0xFF && jpeg[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }
        }

        return jpeg.Length;
    }
}
