using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>Lets a stretch of the question count in the words of the law, where the wording holds those.</summary>
internal sealed class LawMatch
{
    private readonly Question question;
    private readonly RankingWeights weights;
    private readonly Sighting sighting;
    private readonly double[] idf;
    private readonly double[] total;
    private readonly double[][] pairs;
    private readonly double[] gain;

    public LawMatch(Question question, Vocabulary vocabulary, RankingWeights weights, Sighting sighting)
    {
        this.question = question;
        this.weights = weights;
        this.sighting = sighting;
        idf = [.. question.Slots.Select(vocabulary.Idf)];
        pairs = [.. question.Meanings.Select(meaning => PairWeights(meaning.Law))];
        total = [.. question.Meanings.Select((meaning, number) => meaning.Law.Sum(slot => idf[slot]) + pairs[number].Sum())];
        gain = new double[question.Meanings.Count];
    }

    /// <summary>What the meanings add to what the words themselves gave; of those that overlap only the best counts.</summary>
    public double Add(double[] direct, Action<Meaning> taken)
    {
        var added = 0.0;
        for (var number = 0; number < gain.Length; number++)
        {
            gain[number] = Gain(number, direct);
        }
        while (Best() is var best and >= 0)
        {
            var meaning = question.Meanings[best];
            added += gain[best];
            for (var at = 0; at < meaning.Law.Count; at++)
            {
                sighting.Speak(meaning.Law[at]);
            }
            taken(meaning);
            DropOverlapping(meaning);
        }
        return added;
    }

    private int Best()
    {
        var best = -1;
        for (var number = 0; number < gain.Length; number++)
        {
            if (gain[number] > 0 && (best < 0 || gain[number] > gain[best]))
            {
                best = number;
            }
        }
        return best;
    }

    private double Gain(int number, double[] direct)
    {
        var meaning = question.Meanings[number];
        var share = Found(number) / total[number];
        if (!(share >= 0.5))
        {
            return 0;
        }
        var said = 0.0;
        var mass = 0.0;
        for (var at = meaning.Start; at < meaning.End; at++)
        {
            said += direct[at];
            mass += question.Terms[at].Weight * (1 + weights.Pair);
        }
        return (meaning.Weight * share * share * Math.Max(mass, Math.Min(total[number], weights.MeaningCap))) - said;
    }

    private double Found(int number)
    {
        var law = question.Meanings[number].Law;
        var found = 0.0;
        for (var at = 0; at < law.Count; at++)
        {
            found += sighting.Present(law[at]) > 0 ? idf[law[at]] : 0;
            found += at > 0 && sighting.Beside(law[at - 1], law[at]) ? pairs[number][at] : 0;
        }
        return found;
    }

    private double[] PairWeights(IReadOnlyList<int> law) =>
        [.. law.Select((slot, at) => at == 0 ? 0 : weights.Pair * Math.Sqrt(idf[slot] * idf[law[at - 1]]))];

    private void DropOverlapping(Meaning taken)
    {
        for (var number = 0; number < gain.Length; number++)
        {
            var other = question.Meanings[number];
            if (other.Start < taken.End && taken.Start < other.End)
            {
                gain[number] = 0;
            }
        }
    }
}
