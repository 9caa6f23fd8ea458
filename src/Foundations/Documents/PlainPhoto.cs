using MotCua.Documents.Files;
using SkiaSharp;

namespace MotCua.Documents;

/// <summary>A photo without what the camera wrote beside it: where, when, by whom, with what. The picture itself stays as it is, byte for byte, and is shown the right way up.</summary>
public static class PlainPhoto
{
    /// <summary>Nothing when it is no photo.</summary>
    public static byte[]? Of(byte[] content, string mediaType) => mediaType switch
    {
        "image/jpeg" => PlainJpeg.Of(content) ?? Drawn(content, SKEncodedImageFormat.Jpeg),
        "image/png" => PlainPng.Of(content) ?? Drawn(content, SKEncodedImageFormat.Png),
        _ => null,
    };

    /// <summary>Which way up the camera was held, by the eight values of EXIF; 1 where nothing or nonsense is said.</summary>
    internal static int Orientation(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8)
        {
            return 1;
        }

        var little = tiff[0] == 'I';
        var at = (long)Number(tiff[4..], 4, little);
        if (at + 2 > tiff.Length)
        {
            return 1;
        }

        var entries = Number(tiff[(int)at..], 2, little);
        for (var entry = at + 2; entries > 0 && entry + 12 <= tiff.Length; entry += 12, entries--)
        {
            var field = tiff[(int)entry..];
            if (Number(field, 2, little) == 0x0112)
            {
                return Number(field[8..], 2, little) is >= 1 and <= 8 and var found ? (int)found : 1;
            }
        }

        return 1;
    }

    /// <summary>The one remark that is needed to show the picture, and nothing beside it.</summary>
    internal static byte[] OnlyOrientation(int orientation) =>
        [(byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    // A file that strays from its own form, yet could be drawn when it came: it is drawn again, which carries nothing along.
    private static byte[]? Drawn(byte[] content, SKEncodedImageFormat format)
    {
        using var codec = SKCodec.Create(new MemoryStream(content));
        using var bitmap = codec is null ? null : SKBitmap.Decode(codec);
        using var image = bitmap is null ? null : SKImage.FromBitmap(bitmap);
        using var packed = image?.Encode(format, 92);
        var drawn = packed?.ToArray();
        return drawn is not null && format is SKEncodedImageFormat.Jpeg && (int)codec!.EncodedOrigin is > 1 and var origin ? PlainJpeg.Turned(drawn, origin) : drawn;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, int length, bool little)
    {
        var number = 0u;
        for (var i = 0; i < length; i++)
        {
            number = (number << 8) | bytes[little ? length - 1 - i : i];
        }

        return number;
    }
}
