using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>One word by which a dossier is found at one agency: a part of the applicant's name without marks, or the day and number of its code.</summary>
internal sealed class DossierWord
{
    public required string Agency { get; init; }

    public required string Word { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>The words of the whole name it stands in, each as one of 63 bits: whoever looks for several words goes along the rarest and passes over what cannot bear the others.</summary>
    public required long NameBits { get; init; }

    /// <summary>A dossier is looked for at the agency that took it in, and at the one that settles it.</summary>
    public static IEnumerable<DossierWord> Of(DossierId dossier, string name, params IEnumerable<string> agencies)
    {
        var words = OfName(name);
        var bits = BitsOf(words);
        return from agency in agencies.Distinct()
            from word in words
            select new DossierWord { Agency = agency, Word = word, Dossier = dossier, NameBits = bits };
    }

    /// <summary>The code too is a word, of no name.</summary>
    public static IEnumerable<DossierWord> OfCode(DossierId dossier, string code, params IEnumerable<string> agencies) =>
        agencies.Distinct().Select(agency => new DossierWord { Agency = agency, Word = OfCode(code), Dossier = dossier, NameBits = 0 });

    /// <summary>From the first, second and last letter of a word, and their number; day and number of a code are of no name and have none. A migration counts the same for what lay in the database before.</summary>
    public static long BitsOf(IEnumerable<string> words) => words.Where(word => !word.Contains('-', StringComparison.Ordinal)).Select(BitOf).Aggregate(0L, (all, bit) => all | bit);

    /// <summary>The words of a name as people type them in a hurry.</summary>
    public static string[] OfName(string text) =>
        [.. VietnameseFold.Fold(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 0).Distinct()];

    /// <summary>Of a code the part after the agency: day and number.</summary>
    public static string OfCode(string code) => code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static long BitOf(string word)
    {
        int[] letters = [.. word.EnumerateRunes().Select(rune => rune.Value)];
        return 1L << (((letters[0] * 7) + (letters.ElementAtOrDefault(1) * 5) + (letters[^1] * 3) + (letters.Length * 11)) % 63);
    }

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit));
}
