using System.Runtime.CompilerServices;
using System.Text;

namespace MotCua.Procedures.Import;

/// <summary>A line of a file with its number, or why it could not be read.</summary>
internal readonly record struct FileLine(int Number, string Text, ImportNote? Broken);

/// <summary>Reads lines of UTF-8 from a stream of any length; a line that is not UTF-8 or is endless spoils itself only.</summary>
internal static class LineReader
{
    private const int Longest = 8 * 1024 * 1024;

    /// <summary>Bad bytes become this sign, which no real text holds.</summary>
    private const char Replacement = '\uFFFD';

    public static bool IsSpoilt(string text) => text.Contains(Replacement);

    public static async IAsyncEnumerable<FileLine> Lines(Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var buffer = new byte[256 * 1024];
        var (start, end, number, skipping) = (0, 0, 0, false);
        while (true)
        {
            for (int length; (length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) >= 0; start += length + 1)
            {
                number++;
                yield return skipping ? new(number, "", ImportNotes.TooLong) : Line(number, buffer.AsSpan(start, length));
                skipping = false;
            }

            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
            if (end == buffer.Length && buffer.Length < Longest)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            else if (end == buffer.Length)
            {
                (end, skipping) = (0, true);
            }

            var read = await stream.ReadAsync(buffer.AsMemory(end), cancel);
            end += read;
            if (read == 0)
            {
                break;
            }
        }

        if (end > 0 || skipping)
        {
            yield return skipping ? new(number + 1, "", ImportNotes.TooLong) : Line(number + 1, buffer.AsSpan(0, end));
        }
    }

    private static FileLine Line(int number, ReadOnlySpan<byte> bytes)
    {
        if (number == 1 && bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        var text = Encoding.UTF8.GetString(bytes).Trim();
        return new(number, text, IsSpoilt(text) ? ImportNotes.NotUtf8 : null);
    }
}
