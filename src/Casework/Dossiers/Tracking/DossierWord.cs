using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>One word by which a dossier is found at one agency: a part of the applicant's name without marks, or the day and number of its code.</summary>
internal sealed class DossierWord
{
    public required string Agency { get; init; }

    public required string Word { get; init; }

    public required DossierId Dossier { get; init; }

    /// <summary>A dossier is looked for at the agency that took it in, and at the one that settles it.</summary>
    public static IEnumerable<DossierWord> Of(DossierId dossier, IEnumerable<string> words, params IEnumerable<string> agencies) =>
        from agency in agencies.Distinct()
        from word in words
        select new DossierWord { Agency = agency, Word = word, Dossier = dossier };

    /// <summary>The words of a name as people type them in a hurry.</summary>
    public static string[] OfName(string text) =>
        [.. VietnameseFold.Fold(text).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 0).Distinct()];

    /// <summary>Of a code the part after the agency: day and number.</summary>
    public static string OfCode(string code) => code[(code.IndexOf('-', StringComparison.Ordinal) + 1)..];

    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit));
}
