using System.Collections.Concurrent;
using System.Text;
using MotCua.Kernel;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>One syllable of Vietnamese: as typed without marks, and with its marks in one spelling (tone last, so hoà and hòa agree).</summary>
internal readonly record struct Syllable(string Plain, string Marked, int Start, int Length)
{
    private const int MostKept = 60_000;

    // A language has few syllables and uses them often: each is folded once.
    private static readonly ConcurrentDictionary<string, (string Plain, string Marked)> Known = new();
    private static readonly ConcurrentDictionary<string, (string Plain, string Marked)>.AlternateLookup<ReadOnlySpan<char>> KnownSpans = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    public bool HasMarks => Marked.Length != Plain.Length || !Marked.Equals(Plain, StringComparison.Ordinal);

    public static List<Syllable> Split(string text)
    {
        var composed = text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
        var syllables = new List<Syllable>(16);
        var start = -1;
        for (var at = 0; at <= composed.Length; at++)
        {
            var inside = at < composed.Length && (char.IsLetterOrDigit(composed[at]) || IsDotInCode(composed, at));
            if (inside && start < 0)
            {
                start = at;
            }
            else if (!inside && start >= 0)
            {
                syllables.Add(Of(composed.AsSpan(start, at - start), start));
                start = -1;
            }
        }
        return syllables;
    }

    public static Syllable Of(ReadOnlySpan<char> word, int start = 0)
    {
        if (!KnownSpans.TryGetValue(word, out var forms))
        {
            var written = word.ToString();
            forms = (OneSpelling(VietnameseFold.Fold(written)), MarkedForm(written));
            if (Known.Count < MostKept && written.Length <= 16)
            {
                Known.TryAdd(written, forms);
            }
        }
        return new(forms.Plain, forms.Marked, start, word.Length);
    }

    // 1.001193 is one word; a full stop is not.
    private static bool IsDotInCode(string text, int at) =>
        text[at] == '.' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    // ký and kí, quý and quí: one syllable, two spellings.
    private static string OneSpelling(string plain)
    {
        if (plain.Length is < 2 or > 4 || plain[^1] != 'y')
        {
            return plain;
        }
        var onset = plain.AsSpan(0, plain.Length - 1);
        return onset.IndexOfAny("aeou") < 0 || onset.SequenceEqual("qu") ? string.Concat(onset, "i") : plain;
    }

    private static string MarkedForm(string word)
    {
        var letters = new StringBuilder(word.Length + 1);
        var tone = '\0';
        foreach (var part in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            switch (part)
            {
                case '\u0301' or '\u0300' or '\u0309' or '\u0303' or '\u0323':
                    tone = part;
                    break;
                default:
                    letters.Append(part);
                    break;
            }
        }
        var body = OneSpelling(letters.ToString());
        return tone == '\0' ? body : body + tone;
    }
}
