using System.Buffers.Binary;

namespace MotCua.Documents;

/// <summary>A PDF whose photos are without what the camera wrote beside them. Nothing is moved: the remarks are overwritten where they stand, so that every offset still holds. A signed paper stays as it is, for its signature speaks of every byte.</summary>
public static class PlainPdf
{
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;
    private const byte Comment = 0xFE;

    /// <summary>The file itself where there is nothing to be left out.</summary>
    public static byte[] Of(byte[] pdf)
    {
        if (pdf.AsSpan().IndexOf("/ByteRange"u8) >= 0)
        {
            return pdf;
        }

        byte[]? plain = null;
        for (var at = 0; Next(pdf, at) is var begin and >= 0; at = begin)
        {
            foreach (var (from, length) in Remarks(pdf, begin))
            {
                plain ??= [.. pdf];
                plain.AsSpan(from, length).Clear();
            }
        }

        return plain ?? pdf;
    }

    /// <summary>Where the next stream begins that is a JPEG as it came.</summary>
    private static int Next(ReadOnlySpan<byte> pdf, int from)
    {
        while (from < pdf.Length && pdf[from..].IndexOf("stream"u8) is var found and >= 0)
        {
            from += found + "stream"u8.Length;
            var content = from + (pdf[from..].StartsWith("\r\n"u8) ? 2 : pdf[from..] is [(byte)'\n' or (byte)'\r', ..] ? 1 : 0);
            if (content > from && pdf[content..] is [0xFF, Start, 0xFF, ..])
            {
                return content;
            }
        }

        return -1;
    }

    /// <summary>What stands beside the picture, mark by mark to its end: all application marks but those that say how its colours are meant, and comments.</summary>
    private static List<(int From, int Length)> Remarks(ReadOnlySpan<byte> pdf, int begin)
    {
        List<(int, int)> remarks = [];
        for (var at = begin + 2; at + 4 <= pdf.Length && pdf[at] == 0xFF;)
        {
            var mark = pdf[at + 1];
            if (mark == 0xFF)
            {
                at++;
                continue;
            }

            if (mark == End)
            {
                Behind(pdf, at + 2, remarks);
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(pdf[(at + 2)..]);
            if (length < 2 || at + 2 + length > pdf.Length)
            {
                break;
            }

            // JFIF, colour profile and Adobe's note on colours draw the picture.
            var content = pdf.Slice(at + 4, length - 2);
            if ((mark is >= 0xE1 and <= 0xEF && mark is not (0xE2 or 0xEE)) || mark == Comment || (mark == 0xE2 && !content.StartsWith("ICC_PROFILE"u8)))
            {
                if (content.IndexOfAnyExcept((byte)0) >= 0)
                {
                    remarks.Add((at + 4, length - 2));
                }
            }

            at += 2 + length;
            if (mark == Scan)
            {
                at = EndOfScan(pdf, at);
            }
        }

        return remarks;
    }

    /// <summary>What lies between the end of the picture and that of its stream: a second picture, or a film.</summary>
    private static void Behind(ReadOnlySpan<byte> pdf, int from, List<(int From, int Length)> remarks)
    {
        if (pdf[from..].IndexOf("endstream"u8) is var length and > 2 && pdf.Slice(from, length).IndexOfAnyExcept((byte)0, (byte)'\r', (byte)'\n') >= 0)
        {
            remarks.Add((from, length - 1));
        }
    }

    private static int EndOfScan(ReadOnlySpan<byte> pdf, int at)
    {
        while (at + 1 < pdf.Length && !(pdf[at] == 0xFF && pdf[at + 1] is not (0 or (>= 0xD0 and <= 0xD7) or 0xFF)))
        {
            at++;
        }

        return at;
    }
}
