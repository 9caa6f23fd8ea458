using System.Globalization;

namespace MotCua.Forms.Schema.Texts;

/// <summary>Escapes that stand for one character: \n, \x41, \u{1F432}, \cJ, \.</summary>
internal static class EcmaEscape
{
    public static int Read(string pattern, char letter, ref int at, bool insideClass)
    {
        switch (letter)
        {
            case 't': return '\t';
            case 'n': return '\n';
            case 'v': return '\v';
            case 'f': return '\f';
            case 'r': return '\r';
            case 'b' when insideClass: return '\b';
            case '-' when insideClass: return '-';
            case '0' when at == pattern.Length || !char.IsAsciiDigit(pattern[at]): return 0;
            case 'c' when at < pattern.Length && char.IsAsciiLetter(pattern[at]): return pattern[at++] % 32;
            case 'x': return Hex(pattern, ref at, 2);
            case 'u': return Unicode(pattern, ref at);
        }

        return "^$\\.*+?()[]{}|/".Contains(letter, StringComparison.Ordinal) ? letter : throw new ArgumentException($"an unknown escape \\{letter}");
    }

    private static int Unicode(string pattern, ref int at)
    {
        if (at < pattern.Length && pattern[at] == '{')
        {
            var end = pattern.IndexOf('}', at);
            var code = end > at && int.TryParse(pattern.AsSpan(at + 1, end - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var named)
                && named <= 0x10FFFF ? named : throw new ArgumentException("a code point out of range");
            at = end + 1;
            return code;
        }

        var first = Hex(pattern, ref at, 4);
        var isPair = char.IsHighSurrogate((char)first) && at + 6 <= pattern.Length && pattern[at] == '\\' && pattern[at + 1] == 'u';
        if (!isPair)
        {
            return first;
        }

        var after = at + 2;
        var second = Hex(pattern, ref after, 4);
        if (!char.IsLowSurrogate((char)second))
        {
            return first;
        }

        at = after;
        return char.ConvertToUtf32((char)first, (char)second);
    }

    private static int Hex(string pattern, ref int at, int length)
    {
        if (at + length > pattern.Length
            || !int.TryParse(pattern.AsSpan(at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw new ArgumentException("an escape with too few digits");
        }

        at += length;
        return code;
    }
}
