using SkiaSharp;
using static MotCua.Documents.DocumentRefusals;

namespace MotCua.Documents.Attachments;

/// <summary>Decodes a picture to its last line; one that only claims to be a picture does not pass.</summary>
internal static class ImageReading
{
    public static void Check(Stream content, UploadLimits limits)
    {
        using var managed = new SKManagedStream(content, disposeManagedStream: false);
        using var codec = Unreadable.Unless(SKCodec.Create(managed));

        // The header alone says how big it would become: a bomb is refused before it is unpacked.
        TooManyPixels
            .With($"{codec.Info.Width}×{codec.Info.Height}")
            .If((long)codec.Info.Width * codec.Info.Height > limits.Pixels);

        // A JPEG can be decoded at an eighth: every byte is still read, hardly any memory is used.
        var size = codec.GetScaledDimensions(0.125f);
        var info = codec.Info.AlphaType is SKAlphaType.Opaque
            ? new SKImageInfo(size.Width, size.Height, SKColorType.Rgb565, SKAlphaType.Opaque)
            : new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var bitmap = new SKBitmap();
        Unreadable.Unless(bitmap.TryAllocPixels(info));
        Unreadable.Unless(codec.GetPixels(info, bitmap.GetPixels()) is SKCodecResult.Success);
    }
}
