using System.Text.RegularExpressions;
using MotCua.Kernel;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>One wording under which a procedure may be known: its official name, a plain name, a keyword, a life event.</summary>
internal sealed partial class Label
{
    private const int LongHead = 12;

    private Label(string text, FindingReason kind, IReadOnlyList<Syllable> syllables, int[] ids, float[] need)
    {
        Text = text;
        Kind = kind;
        Ids = ids;
        Need = need;
        Marks = [.. syllables.Select(syllable => syllable.Marked)];
    }

    public string Text { get; }

    public FindingReason Kind { get; }

    public int[] Ids { get; }

    public string[] Marks { get; }

    /// <summary>How much it counts against this wording when the question does not speak of the word.</summary>
    public float[] Need { get; }

    public static Label Of(string text, FindingReason kind, IReadOnlyList<Syllable> syllables, Vocabulary vocabulary)
    {
        int[] ids = [.. syllables.Select(syllable => vocabulary.IdOf(syllable.Plain))];
        var need = new float[ids.Length];
        for (var at = 0; at < ids.Length; at++)
        {
            need[at] = (float)(vocabulary.Idf(ids[at]) * Part(text, syllables[at].Start) * (at < LongHead ? 1 : 0.5));
        }
        return new(text, kind, syllables, ids, need);
    }

    /// <summary>A name without its opening "Thủ tục" and without what only tells the level or the place.</summary>
    public static string Bare(string name)
    {
        var text = WhereDone().Replace(name, " ").Trim();
        return Opening().Replace(text, string.Empty).Trim(' ', '.', ':', ',', ';');
    }

    /// <summary>Two procedures with one key are the same deed at another level or place.</summary>
    public static string KeyOf(string name) => NotLetters().Replace(VietnameseFold.Fold(Bare(name)), " ").Trim();

    /// <summary>Outside brackets and before the first semicolon: the part that says what the procedure is.</summary>
    public static bool IsHead(string text, int position)
    {
        var before = text.AsSpan(0, Math.Min(position, text.Length));
        return before.Count('(') <= before.Count(')') && before.IndexOf(';') < 0;
    }

    // The head of a name says what it is; what follows a bracket or "đối với" only narrows it.
    private static double Part(string text, int position)
    {
        var before = text.AsSpan(0, Math.Min(position, text.Length));
        if (before.Count('(') > before.Count(')'))
        {
            return 0.2;
        }
        return before.Contains("đối với", StringComparison.OrdinalIgnoreCase)
            || before.Contains("trong trường hợp", StringComparison.OrdinalIgnoreCase)
            || before.IndexOf(';') >= 0 || before.IndexOf('/') >= 0
            ? 0.5
            : 1;
    }

    [GeneratedRegex(@"\s*\((?:thực hiện )?(?:tại |ở )?(?:công an )?(?:cấp|cơ quan|địa phương|1\.|2\.|3\.)[^()]*\)|,?\s*thực hiện (?:tại|bằng) [^()]*$|\s+trên địa bàn (?:tỉnh|thành phố) \p{Lu}[\p{L}\s]*?(?=$|[;,.(])", RegexOptions.IgnoreCase)]
    private static partial Regex WhereDone();

    [GeneratedRegex(@"^(?:thủ tục|trình tự|quy trình)[\s:,]*(?:thủ tục\s*)?", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotLetters();
}
