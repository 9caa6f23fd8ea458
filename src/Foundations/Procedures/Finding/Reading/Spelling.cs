namespace MotCua.Procedures.Finding.Reading;

/// <summary>Sets right what fingers did: missing spaces, an input method that was off, a wrong or missing letter.</summary>
internal sealed class Spelling(Vocabulary vocabulary)
{
    private const int CommonPair = 2;

    /// <summary>The same text with unknown syllables replaced, and other likely readings beside them.</summary>
    public List<Reading> Correct(IReadOnlyList<Syllable> syllables)
    {
        var corrected = new List<Reading>(syllables.Count);
        for (var at = 0; at < syllables.Count; at++)
        {
            var before = corrected.Count > 0 ? vocabulary.IdOf(corrected[^1].Syllable.Plain) : -1;
            var after = at + 1 < syllables.Count ? vocabulary.IdOf(syllables[at + 1].Plain) : -1;
            corrected.AddRange(CorrectOne(syllables[at], before, after));
        }
        return corrected;
    }

    private IEnumerable<Reading> CorrectOne(Syllable syllable, int before, int after)
    {
        if (vocabulary.Knows(syllable.Plain))
        {
            return [new(syllable, LikelierNear(syllable, before, after))];
        }
        if (!syllable.Plain.Any(char.IsAsciiLetterLower))
        {
            return [new(syllable, [])];
        }
        if (Telex.Decode(syllable.Plain) is { } decoded && vocabulary.Knows(decoded))
        {
            return [new(Bare(decoded, syllable), [])];
        }
        return Divide(syllable) is { } parts
            ? parts.Select(part => new Reading(Bare(part, syllable), []))
            : [Nearest(syllable, before, after)];
    }

    // A known word in company it never keeps, one key from a word that keeps that company often.
    private List<(int Id, double Factor)> LikelierNear(Syllable syllable, int before, int after)
    {
        var id = vocabulary.IdOf(syllable.Plain);
        if (syllable.Plain.Length < 3 || vocabulary.PairUses(before, id) > 0 || vocabulary.PairUses(id, after) > 0)
        {
            return [];
        }
        return [.. vocabulary.Near(syllable.Plain)
            .Where(near => vocabulary.IsLabelPair(before, near) || vocabulary.IsLabelPair(near, after))
            .OrderByDescending(near => vocabulary.PairUses(before, near) + vocabulary.PairUses(near, after))
            .Take(2)
            .Select(near => (near, 0.7))];
    }

    private Reading Nearest(Syllable syllable, int before, int after)
    {
        var near = vocabulary.Near(syllable.Plain)
            .OrderByDescending(id => Company(before, id, after))
            .ThenByDescending(vocabulary.Uses)
            .Take(3)
            .ToList();
        return near.Count == 0
            ? new(syllable, [])
            : new(Bare(vocabulary[near[0]], syllable), [.. near.Skip(1).Select(id => (id, 0.6))]);
    }

    private int Company(int before, int id, int after) =>
        Math.Min(50, vocabulary.PairUses(before, id)) + Math.Min(50, vocabulary.PairUses(id, after));

    // "dangky", "hokhau", "giaykhaisinh": two or three syllables that are often written side by side.
    private List<string>? Divide(Syllable syllable)
    {
        var run = syllable.Plain;
        if (run.Length is < 5 or > 18)
        {
            return null;
        }
        List<string>? best = null;
        var bestUses = CommonPair - 1;
        for (var cut = 2; cut <= run.Length - 2; cut++)
        {
            var head = run[..cut];
            var tail = run[cut..];
            if (!vocabulary.Knows(head))
            {
                continue;
            }
            var uses = vocabulary.PairUses(vocabulary.IdOf(head), vocabulary.IdOf(Syllable.Of(tail).Plain));
            if (uses > bestUses)
            {
                (best, bestUses) = ([head, Syllable.Of(tail).Plain], uses);
            }
            else if (tail.Length >= 5 && best is null && Divide(new(tail, tail, 0, tail.Length)) is { } rest
                && vocabulary.PairUses(vocabulary.IdOf(head), vocabulary.IdOf(rest[0])) >= CommonPair)
            {
                best = [head, .. rest];
            }
        }
        return best;
    }

    private static Syllable Bare(string plain, Syllable written) => new(plain, plain, written.Start, written.Length);
}

/// <summary>A syllable as it is read, and what else it may have been meant to be.</summary>
internal readonly record struct Reading(Syllable Syllable, IReadOnlyList<(int Id, double Factor)> Otherwise);
