using System.Globalization;
using System.Text;

namespace MotCua.Forms.Schema.Texts;

/// <summary>A run of code points, both ends included.</summary>
internal readonly record struct CodeRange(int From, int To);

/// <summary>A set of characters in an ECMA pattern: [a-z], \d, \p{L}; held as code points, written for .NET's UTF-16 units.</summary>
internal sealed class EcmaClass(string pattern, int at)
{
    private const int Last = 0x10FFFF;

    private static readonly CodeRange[] Digits = [new('0', '9')];
    private static readonly CodeRange[] Words = [new('0', '9'), new('A', 'Z'), new('_', '_'), new('a', 'z')];
    private static readonly CodeRange[] Spaces =
    [
        new(9, 13), new(32, 32), new(0xA0, 0xA0), new(0x1680, 0x1680), new(0x2000, 0x200A), new(0x2028, 0x2029),
        new(0x202F, 0x202F), new(0x205F, 0x205F), new(0x3000, 0x3000), new(0xFEFF, 0xFEFF),
    ];

    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["Letter"] = "L", ["Uppercase_Letter"] = "Lu", ["Lowercase_Letter"] = "Ll", ["Titlecase_Letter"] = "Lt", ["Modifier_Letter"] = "Lm",
        ["Other_Letter"] = "Lo", ["Mark"] = "M", ["Nonspacing_Mark"] = "Mn", ["Spacing_Mark"] = "Mc", ["Enclosing_Mark"] = "Me",
        ["Number"] = "N", ["Decimal_Number"] = "Nd", ["digit"] = "Nd", ["Letter_Number"] = "Nl", ["Other_Number"] = "No",
        ["Punctuation"] = "P", ["punct"] = "P", ["Symbol"] = "S", ["Separator"] = "Z", ["Space_Separator"] = "Zs", ["Other"] = "C", ["Control"] = "Cc",
    };

    public string Read(out int next)
    {
        var negated = at < pattern.Length && pattern[at] == '^';
        at += negated ? 1 : 0;
        var ranges = new List<CodeRange>();
        var categories = new StringBuilder();
        while (true)
        {
            if (at >= pattern.Length)
            {
                throw new ArgumentException("a set that is never closed");
            }

            if (pattern[at] == ']')
            {
                next = at + 1;
                return negated ? WriteNegated(ranges, categories.ToString()) : Write(ranges, categories.ToString());
            }

            var first = ReadAtom(pattern, ref at, insideClass: true);
            if (at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']')
            {
                at++;
                var last = ReadAtom(pattern, ref at, insideClass: true);
                ranges.Add(Single(first) && Single(last) && first.Ranges[0].From <= last.Ranges[0].From
                    ? new(first.Ranges[0].From, last.Ranges[0].From) : throw new ArgumentException("a range out of order"));
                continue;
            }

            ranges.AddRange(first.Ranges);
            categories.Append(first.Category);
        }
    }

    /// <summary>One character or one escape; categories are those of .NET, for characters of the first plane.</summary>
    public static (CodeRange[] Ranges, string Category) ReadAtom(string pattern, ref int at, bool insideClass)
    {
        if (insideClass && pattern[at] != '\\')
        {
            var rune = Rune.GetRuneAt(pattern, at);
            at += rune.Utf16SequenceLength;
            return ([new(rune.Value, rune.Value)], "");
        }

        at += insideClass ? 1 : 0;
        var letter = at < pattern.Length ? pattern[at++] : throw new ArgumentException("a backslash at the end");
        return letter switch
        {
            'd' => (Digits, ""),
            'D' => (Others(Digits), ""),
            'w' => (Words, ""),
            'W' => (Others(Words), ""),
            's' => (Spaces, ""),
            'S' => (Others(Spaces), ""),
            'p' or 'P' => ([], $"\\{letter}{{{Category(pattern, ref at)}}}"),
            _ => EcmaEscape.Read(pattern, letter, ref at, insideClass) is var code ? ([new(code, code)], "") : default,
        };
    }

    public static string Write(IReadOnlyList<CodeRange> ranges, string categories)
    {
        var units = string.Concat(ranges.Where(range => range.From <= 0xFFFF).Select(range => Units(range.From, Math.Min(range.To, 0xFFFF))));
        var parts = ranges.Where(range => range.To > 0xFFFF).SelectMany(range => Pairs(Math.Max(range.From, 0x10000), range.To)).ToList();
        if (units.Length + categories.Length > 0)
        {
            parts.Add($"[{units}{categories}]");
        }

        return parts.Count switch { 0 => "(?!)", 1 => parts[0], _ => $"(?:{string.Join('|', parts)})" };
    }

    private static string WriteNegated(IReadOnlyList<CodeRange> ranges, string categories)
    {
        if (categories.Length == 0)
        {
            return Write(Others(ranges), "");
        }

        var units = string.Concat(ranges.Where(range => range.From <= 0xFFFF).Select(range => Units(range.From, Math.Min(range.To, 0xFFFF))));
        return $"(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^{units}{categories}\\uD800-\\uDFFF])";
    }

    private static string Category(string pattern, ref int at)
    {
        var end = at < pattern.Length && pattern[at] == '{' ? pattern.IndexOf('}', at) : -1;
        var name = end < 0 ? "" : pattern[(at + 1)..end].Replace("General_Category=", "", StringComparison.Ordinal).Replace("gc=", "", StringComparison.Ordinal);
        at = end + 1;
        return Categories.GetValueOrDefault(name) ?? (Categories.ContainsValue(name) ? name : throw new ArgumentException($"an unknown property \"{name}\""));
    }

    private static bool Single((CodeRange[] Ranges, string Category) atom) => atom.Ranges.Length == 1 && atom.Ranges[0].From == atom.Ranges[0].To;

    private static CodeRange[] Others(IReadOnlyList<CodeRange> ranges)
    {
        var result = new List<CodeRange>();
        var next = 0;
        foreach (var range in ranges.OrderBy(range => range.From))
        {
            if (range.From > next)
            {
                result.Add(new(next, range.From - 1));
            }

            next = Math.Max(next, range.To + 1);
        }

        return next > Last ? [.. result] : [.. result, new(next, Last)];
    }

    private static string Units(int from, int to) =>
        from == to ? Unit(from) : $"{Unit(from)}-{Unit(to)}";

    private static string Unit(int code) => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}");

    // A range beyond the first plane becomes pairs: the part in the first high surrogate, the whole ones, the last.
    private static IEnumerable<string> Pairs(int from, int to)
    {
        var (high, low, lastHigh, lastLow) = (High(from), Low(from), High(to), Low(to));
        while (high <= lastHigh)
        {
            var wholeUntil = lastLow == 0xDFFF ? lastHigh : lastHigh - 1;
            var many = low == 0xDC00 && high < wholeUntil;
            var (until, end) = many ? (wholeUntil, 0xDFFF) : (high, high == lastHigh ? lastLow : 0xDFFF);
            yield return $"[{Units(high, until)}][{Units(low, end)}]";
            (high, low) = (until + 1, 0xDC00);
        }
    }

    private static int High(int code) => 0xD800 + ((code - 0x10000) >> 10);

    private static int Low(int code) => 0xDC00 + ((code - 0x10000) & 0x3FF);
}
