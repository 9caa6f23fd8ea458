using System.Text;

namespace MotCua.Documents.Attachments;

internal enum Sniffed
{
    Pdf,
    Jpeg,
    Png,
    Heic,
    Other,
}

/// <summary>What a file is by its first bytes; what it is called does not matter.</summary>
internal static class Sniffer
{
    /// <summary>Readers look for the mark of a PDF in the first kilobyte.</summary>
    public const int HeadLength = 1024;

    private static readonly string[] PhoneBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1"];

    public static Sniffed Look(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]))
        {
            return Sniffed.Jpeg;
        }

        if (head.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return Sniffed.Png;
        }

        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) && PhoneBrands.Contains(Encoding.Latin1.GetString(head[8..12])))
        {
            return Sniffed.Heic;
        }

        return head.IndexOf("%PDF-"u8) >= 0 ? Sniffed.Pdf : Sniffed.Other;
    }
}
