using System.Buffers.Binary;

namespace MotCua.Digitising.Reading;

/// <summary>The smallest TrueType font there can be: one empty glyph for every letter, so that words lie over a picture unseen and can still be found and copied.</summary>
internal static class GlyphlessFont
{
    public const int UnitsAnEm = 1000;
    public const int Advance = 500;

    public static byte[] Make()
    {
        (string Tag, byte[] Body)[] tables = [("glyf", new byte[4]), ("head", Head()), ("hhea", Heading()), ("hmtx", Metrics()), ("loca", new byte[8]), ("maxp", Profile())];
        var offset = 12 + (16 * tables.Length);
        using var font = new MemoryStream();
        font.Write(Words(0x00010000u));
        font.Write(Shorts(tables.Length, 64, 2, (tables.Length * 16) - 64));
        foreach (var (tag, body) in tables)
        {
            font.Write(System.Text.Encoding.ASCII.GetBytes(tag));
            font.Write(Words(Sum(body), (uint)offset, (uint)body.Length));
            offset += (body.Length + 3) / 4 * 4;
        }

        foreach (var (_, body) in tables)
        {
            font.Write(body);
            font.Write(new byte[(4 - (body.Length % 4)) % 4]);
        }

        return font.ToArray();
    }

    // version, revision, checksum (none), magic, flags, units; two dates; the box; style, smallest size, direction, short offsets, format.
    private static byte[] Head() =>
        [.. Words(0x00010000u, 0x00010000u, 0u, 0x5F0F3CF5u), .. Shorts(0, UnitsAnEm), .. new byte[16], .. Shorts(0, 0, Advance, UnitsAnEm, 0, 8, 2, 0, 0)];

    // version, ascent, descent, gap, widest; bearings and slopes; format; how many widths.
    private static byte[] Heading() => [.. Words(0x00010000u), .. Shorts(800, -200, 0, Advance, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2)];

    private static byte[] Metrics() => Shorts(Advance, 0, Advance, 0);

    private static byte[] Profile() => [.. Words(0x00010000u), .. Shorts(2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)];

    private static byte[] Words(params uint[] numbers) => [.. numbers.SelectMany(number =>
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    })];

    private static byte[] Shorts(params int[] numbers) => [.. numbers.SelectMany(number => new[] { (byte)(number >> 8), (byte)number })];

    private static uint Sum(byte[] body)
    {
        byte[] whole = [.. body, .. new byte[(4 - (body.Length % 4)) % 4]];
        var sum = 0u;
        for (var at = 0; at < whole.Length; at += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(whole.AsSpan(at));
        }

        return sum;
    }
}
