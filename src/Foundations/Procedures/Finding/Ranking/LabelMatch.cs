using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>How well one wording answers one question; used again for the next wording.</summary>
internal sealed class LabelMatch
{
    private const double TellingPair = 5;
    private const double Idle = 0.6;

    private readonly Question question;
    private readonly RankingWeights weights;
    private readonly Sighting sighting;
    private readonly LawMatch law;
    private readonly double[] direct;
    private readonly double informative;

    public LabelMatch(Question question, Vocabulary vocabulary, RankingWeights weights)
    {
        this.question = question;
        this.weights = weights;
        sighting = new(question, vocabulary, weights);
        law = new(question, vocabulary, weights, sighting);
        direct = new double[question.Terms.Count];
        informative = question.Informative;
    }

    /// <summary>What the question gains from this wording, in units of how telling the words are.</summary>
    public double Matched { get; private set; }

    /// <summary>The part of the wording that the question does not speak of.</summary>
    public double Unspoken { get; private set; }

    /// <summary>The share of the question's telling words that are answered.</summary>
    public double Covered { get; private set; }

    /// <summary>Two telling words side by side, or a phrase of law, were found.</summary>
    public bool Phrase { get; private set; }

    public void Match(Label label)
    {
        Phrase = false;
        sighting.Look(label);
        Matched = Direct() + law.Add(direct, Take);
        Unspoken = sighting.Unspoken(label);
    }

    private double Direct()
    {
        var sum = 0.0;
        var covered = 0.0;
        var run = 0;
        var before = (Slot: -1, Value: 0.0, Weight: 0.0);
        for (var at = 0; at < direct.Length; at++)
        {
            var term = question.Terms[at];
            var (slot, value) = Best(term);
            direct[at] = value * term.Weight;
            if (slot >= 0 && before.Slot >= 0 && sighting.Beside(before.Slot, slot))
            {
                run++;
                direct[at] += weights.Pair * Math.Sqrt(term.Weight * before.Weight) * Math.Min(value, before.Value) * (1 + (weights.Run * Math.Min(run - 1, 4)));
                Phrase |= term.Weight + before.Weight > TellingPair;
            }
            else
            {
                run = 0;
            }
            if (slot >= 0)
            {
                sighting.Speak(slot);
            }
            sum += direct[at];
            covered += value * term.Weight;
            // An idle word that the wording lacks does not part its neighbours.
            before = term.Weight > Idle || value > 0 ? (slot, value, term.Weight) : before;
        }
        Covered = informative <= 0 ? 0 : covered / informative;
        return sum;
    }

    private (int Slot, double Value) Best(Term term)
    {
        var best = (Slot: -1, Value: 0.0);
        for (var at = 0; at < term.Readings.Count; at++)
        {
            var (slot, factor) = term.Readings[at];
            var value = factor * sighting.Present(slot);
            if (value > best.Value)
            {
                best = (slot, value);
            }
        }
        return best;
    }

    private void Take(Meaning meaning)
    {
        Phrase = true;
        var span = 0.0;
        for (var at = meaning.Start; at < meaning.End; at++)
        {
            span += question.Terms[at].Weight;
        }
        Covered = Math.Min(1, Covered + (informative <= 0 ? 0 : span / informative));
    }
}
