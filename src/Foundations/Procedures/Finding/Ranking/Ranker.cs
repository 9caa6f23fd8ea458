using System.Numerics;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>Puts the procedures the engine brought in the order a knowing clerk would name them.</summary>
internal sealed class Ranker(Vocabulary vocabulary, Lexicon lexicon, RankingWeights weights)
{
    public List<Ranked> Rank(Question question, IEnumerable<(Entry Entry, float Engine)> candidates)
    {
        var match = new LabelMatch(question, vocabulary, weights);
        var ranked = candidates.Select(candidate => Score(question, match, candidate.Entry, candidate.Engine)).ToList();
        ranked.Sort(static (one, other) => other.Score.CompareTo(one.Score));
        return Spread(ranked);
    }

    private Ranked Score(Question question, LabelMatch match, Entry entry, float engine)
    {
        var best = new Ranked(entry, double.MinValue, entry.Labels[0], 0, false);
        foreach (var label in entry.Labels)
        {
            match.Match(label);
            var score = (match.Matched * Trust(label.Kind)) - (weights.Unspoken * Math.Sqrt(match.Unspoken));
            if (score > best.Score)
            {
                best = new(entry, score, label, match.Covered, match.Phrase);
            }
        }
        return best with { Evidence = best.Score, Score = best.Score + Circumstantial(question, entry) + (weights.Prior * entry.Prior) + (weights.Papers * engine) };
    }

    private double Trust(FindingReason kind) => kind switch
    {
        FindingReason.PlainName => weights.PlainName,
        FindingReason.Keyword => weights.Keyword,
        FindingReason.LifeEvent => weights.LifeEvent,
        FindingReason.Field => weights.Field,
        _ => 1,
    };

    private double Circumstantial(Question question, Entry entry)
    {
        var asked = question.Deeds;
        var shared = asked & entry.Deeds;
        var unasked = BitOperations.PopCount(entry.Deeds & ~asked);
        var score = shared != 0 ? weights.DeedShared : asked != 0 && entry.Deeds != 0 && !entry.CoversBoth ? -weights.DeedMissing : asked != 0 ? -weights.DeedMissing / 2 : 0;
        score -= Math.Min(2, unasked) * weights.DeedUnasked * (entry.CoversBoth ? 0.25 : shared != 0 ? 0.4 : 1);

        score += weights.CircumstanceShared * Sum(entry.Circumstances & question.Circumstances);
        score -= weights.CircumstanceUnasked * Math.Min(2, Sum(entry.Circumstances & ~question.Circumstances));
        score -= weights.CircumstanceMissing * Math.Min(1.5, Sum(question.Circumstances & ~entry.Circumstances));
        return score;
    }

    private double Sum(ulong mask)
    {
        var sum = 0.0;
        for (; mask != 0; mask &= mask - 1)
        {
            sum += lexicon.Circumstances[BitOperations.TrailingZeroCount(mask)].Weight;
        }
        return sum;
    }

    // The same deed at another level or in another province follows after other answers, not in front of them.
    private List<Ranked> Spread(List<Ranked> ranked)
    {
        var seen = new Dictionary<string, int>();
        for (var at = 0; at < ranked.Count; at++)
        {
            var times = seen[ranked[at].Entry.Key] = seen.GetValueOrDefault(ranked[at].Entry.Key) + 1;
            ranked[at] = ranked[at] with { Score = ranked[at].Score - (weights.SameDeedAgain * (times - 1)) };
        }
        ranked.Sort(static (one, other) => other.Score.CompareTo(one.Score));
        return ranked;
    }
}

/// <summary>A procedure with its score for a question and the wording that won it.</summary>
internal sealed record Ranked(Entry Entry, double Score, Label Label, double Covered, bool Phrase)
{
    /// <summary>What the question itself gave, without how likely the procedure is at large.</summary>
    public double Evidence { get; init; }
}
