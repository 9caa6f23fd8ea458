using System.Buffers.Binary;

namespace MotCua.Documents.Files;

/// <summary>A PNG is copied piece by piece: what draws it and its colours; texts, times, and what follows the end stay behind.</summary>
internal static class PlainPng
{
    private static readonly HashSet<string> Drawing = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "bKGD", "hIST", "pHYs"];

    /// <summary>Nothing when the pieces do not stand as they should.</summary>
    public static byte[]? Of(ReadOnlySpan<byte> png)
    {
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        if (!png.StartsWith(signature))
        {
            return null;
        }

        using var plain = new MemoryStream(png.Length);
        plain.Write(signature);
        for (var at = signature.Length; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(png[at..]);
            if (length > png.Length - at - 12)
            {
                return null;
            }

            var piece = png.Slice(at, (int)length + 12);
            var name = System.Text.Encoding.ASCII.GetString(piece.Slice(4, 4));
            if (Drawing.Contains(name))
            {
                plain.Write(piece);
            }
            else if (name == "eXIf" && PlainPhoto.Orientation(piece[8..^4]) is > 1 and var orientation)
            {
                plain.Write(Piece("eXIf"u8, PlainPhoto.OnlyOrientation(orientation)));
            }

            if (name == "IEND")
            {
                return plain.ToArray();
            }

            at += piece.Length;
        }

        return null;
    }

    private static byte[] Piece(ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        var piece = new byte[content.Length + 12];
        BinaryPrimitives.WriteUInt32BigEndian(piece, (uint)content.Length);
        name.CopyTo(piece.AsSpan(4));
        content.CopyTo(piece.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(piece.AsSpan(piece.Length - 4), Sum(piece.AsSpan(4, content.Length + 4)));
        return piece;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 1 ? 0xEDB88320 ^ (sum >> 1) : sum >> 1;
            }
        }

        return ~sum;
    }
}
