using System.Globalization;
using System.Text;

namespace MotCua.Forms.Schema.Texts;

/// <summary>Rewrites an ECMA-262 pattern into the dialect of .NET; what ECMA does not know is refused.</summary>
internal sealed class EcmaTranslation(string pattern)
{
    private const string Word = "[0-9A-Za-z_]";
    private const string Boundary = $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))";
    private const string NoBoundary = $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))";

    private readonly StringBuilder output = new();
    private int at;

    public string Translate()
    {
        while (at < pattern.Length)
        {
            output.Append(Next());
        }

        return output.ToString();
    }

    private string Next()
    {
        var rune = TakeRune();
        return rune.Value switch
        {
            '\\' => Escape(),
            '[' => new EcmaClass(pattern, at).Read(out at),
            '.' => EcmaClass.Write([new(0, 9), new(11, 12), new(14, 0x2027), new(0x202A, 0x10FFFF)], ""),
            '$' => @"\z",
            '(' => Group(),
            ']' or '}' => throw new ArgumentException($"a lone {rune}"),
            '{' => Quantifier(),
            '#' or ' ' => $"\\{rune}",
            _ => rune.IsBmp ? rune.ToString() : $"(?:{rune})",
        };
    }

    private string Quantifier()
    {
        var end = pattern.IndexOf('}', at);
        var body = end < 0 ? "" : pattern[at..end];
        var parts = body.Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || !parts.All(part => part.All(char.IsAsciiDigit)))
        {
            throw new ArgumentException("a brace that counts nothing");
        }

        at = end + 1;
        return $"{{{body}}}";
    }

    private string Group()
    {
        if (!Taken('?'))
        {
            return "(";
        }

        foreach (var opening in (ReadOnlySpan<string>)["<=", "<!", ":", "=", "!"])
        {
            if (pattern.AsSpan(at).StartsWith(opening, StringComparison.Ordinal))
            {
                at += opening.Length;
                return "(?" + opening;
            }
        }

        return Taken('<') ? $"(?<{Name()}>" : throw new ArgumentException("an unknown kind of group");
    }

    private string Escape()
    {
        if (at == pattern.Length)
        {
            throw new ArgumentException("a backslash at the end");
        }

        switch (pattern[at])
        {
            case 'b':
                at++;
                return Boundary;
            case 'B':
                at++;
                return NoBoundary;
            case 'k':
                at++;
                return Taken('<') ? $"\\k<{Name()}>" : throw new ArgumentException("a back reference without a name");
            case >= '1' and <= '9':
                var start = at;
                while (at < pattern.Length && char.IsAsciiDigit(pattern[at]))
                {
                    at++;
                }

                return $"(?:\\{pattern[start..at]})";
            default:
                var atom = EcmaClass.ReadAtom(pattern, ref at, insideClass: false);
                return EcmaClass.Write(atom.Ranges, atom.Category);
        }
    }

    private string Name()
    {
        var end = pattern.IndexOf('>', at);
        var name = end < 0 ? "" : pattern[at..end];
        if (name.Length == 0 || char.IsDigit(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$'))
        {
            throw new ArgumentException("a group without a proper name");
        }

        at = end + 1;
        // A dollar sign may stand in an ECMA name and not in ours.
        return name.Replace("$", "_S_", StringComparison.Ordinal);
    }

    private bool Taken(char expected)
    {
        var met = at < pattern.Length && pattern[at] == expected;
        at += met ? 1 : 0;
        return met;
    }

    private Rune TakeRune()
    {
        if (Rune.TryGetRuneAt(pattern, at, out var rune))
        {
            at += rune.Utf16SequenceLength;
            return rune;
        }

        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"half a character at {at}"));
    }
}
