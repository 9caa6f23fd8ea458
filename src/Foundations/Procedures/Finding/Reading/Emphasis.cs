namespace MotCua.Procedures.Finding.Reading;

/// <summary>Hears what in a question is the point and what is said in passing: greetings, denials, what the paper is for.</summary>
internal sealed class Emphasis
{
    private const int LongestDenial = 9;
    private const int TellingBefore = 2;
    private const double ForPurpose = 0.45;

    private readonly Phrases<bool> asides = new();
    private readonly Phrases<bool> denials = new();
    private readonly Phrases<bool> purposes = new();

    public Emphasis(Lexicon lexicon)
    {
        Fill(asides, lexicon.Asides);
        Fill(denials, lexicon.Denials);
        Fill(purposes, lexicon.Purposes);
    }

    public Stress Of(string text, IReadOnlyList<Syllable> syllables, bool hasMarks)
    {
        var aside = new int[syllables.Count];
        foreach (var found in asides.In(syllables, hasMarks))
        {
            for (var at = found.Start; at < found.End; at++)
            {
                aside[at] = Math.Max(aside[at], found.Length);
            }
        }
        var weight = new double[syllables.Count];
        Array.Fill(weight, 1);
        foreach (var purpose in purposes.In(syllables, hasMarks).Where(found => aside.AsSpan(0, found.Start).Count(0) >= TellingBefore))
        {
            Over(text, syllables, purpose.Start, purpose.End, syllables.Count, at => weight[at] = ForPurpose);
        }
        // "không kèm nhận cha mẹ con": what is denied counts as said in passing.
        foreach (var denial in denials.In(syllables, hasMarks))
        {
            Over(text, syllables, denial.End, denial.End, denial.End + LongestDenial, at => aside[at] = int.MaxValue);
        }
        return new(aside, weight);
    }

    // From one syllable on, up to the next stop but at least to another.
    private static void Over(string text, IReadOnlyList<Syllable> syllables, int start, int least, int most, Action<int> mark)
    {
        for (var at = start; at < Math.Min(syllables.Count, most) && (at < least || at == 0 || !Stop(text, syllables[at - 1], syllables[at])); at++)
        {
            mark(at);
        }
    }

    private static bool Stop(string text, Syllable before, Syllable after) =>
        before.Start + before.Length is var from && from < after.Start && after.Start <= text.Length
        && text.AsSpan(from, after.Start - from).IndexOfAny(",.;?!") >= 0;

    private static void Fill(Phrases<bool> phrases, IEnumerable<string> words)
    {
        foreach (var phrase in words)
        {
            phrases.Add(phrase, true);
        }
    }
}

/// <summary>For each syllable: the length of the aside it stands in (none is 0), and how much of its weight it keeps.</summary>
internal sealed record Stress(int[] Aside, double[] Weight)
{
    /// <summary>A phrase that lies inside a longer aside ("mất bao lâu"), or in a clause of purpose, is not the point.</summary>
    public bool Hides(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Aside[at] > end - start)
            {
                return true;
            }
        }
        return false;
    }

    public bool IsThePoint(int start, int end) => Weight[start] >= 1 && !Hides(start, end);
}
