using System.IO.Compression;
using System.Runtime.InteropServices;

namespace MotCua.Documents.Attachments;

/// <summary>How many bytes a packed stream would become, found without keeping any of them; counting stops once it is more than the most.</summary>
internal static class Unpacked
{
    public static long Flate(ReadOnlyMemory<byte> packed, long most)
    {
        long total = 0;
        // Damaged data is left to the reader's own leniency.
        try
        {
            using var source = MemoryMarshal.TryGetArray(packed, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(packed.ToArray(), writable: false);
            using var unpacked = new ZLibStream(source, CompressionMode.Decompress);
            var buffer = new byte[1 << 16];
            int read;
            while (total <= most && (read = unpacked.Read(buffer)) > 0)
            {
                total += read;
            }
        }
        catch (InvalidDataException)
        {
        }

        return total;
    }

    /// <summary>Up to 127: so many bytes and one follow as they are. From 129: the next byte, 257 less so many times. 128 is the end.</summary>
    public static long Runs(ReadOnlyMemory<byte> packed, long most)
    {
        var bytes = packed.Span;
        long total = 0;
        for (var at = 0; at < bytes.Length && bytes[at] != 128 && total <= most;)
        {
            var plain = bytes[at] < 128;
            total += plain ? bytes[at] + 1 : 257 - bytes[at];
            at += plain ? bytes[at] + 2 : 2;
        }

        return total;
    }

    /// <summary>Only how long each entry of the table is; a code is nine to twelve bits, 256 begins anew, 257 ends.</summary>
    public static long Lzw(ReadOnlyMemory<byte> packed, long most)
    {
        const int clear = 256, end = 257, first = 258, full = 4096;
        var bytes = packed.Span;
        var lengths = new int[full];
        lengths.AsSpan(0, clear).Fill(1);
        var (held, bits, width, next, before) = (0, 0, 9, first, 0);
        long total = 0;
        foreach (var one in bytes)
        {
            (held, bits) = ((held << 8) | one, bits + 8);
            if (bits < width)
            {
                continue;
            }

            var code = held >> (bits - width);
            (held, bits) = (held & ((1 << (bits - width)) - 1), bits - width);
            if (code is end || total > most)
            {
                break;
            }

            if (code is clear)
            {
                (width, next, before) = (9, first, 0);
                continue;
            }

            var length = code < next ? lengths[code] : before + 1;
            total += length;
            if (before > 0 && next < full)
            {
                lengths[next++] = before + 1;
            }

            before = length;
            // Readers differ by one entry in when codes grow longer; the longer table is the larger estimate.
            width = next + 1 < 512 ? 9 : next + 1 < 1024 ? 10 : next + 1 < 2048 ? 11 : 12;
        }

        return total;
    }
}
