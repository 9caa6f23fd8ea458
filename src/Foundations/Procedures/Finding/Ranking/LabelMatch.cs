using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>How well one wording answers one question; reused from wording to wording, so it allocates nothing while ranking.</summary>
internal sealed class LabelMatch
{
    private readonly Question question;
    private readonly RankingWeights weights;
    private readonly double[] idf;
    private readonly int[] slotOf;
    private readonly double[] present;
    private readonly bool[] beside;
    private readonly double[] direct;
    private readonly double[] gain;
    private readonly bool[] spoken;
    private readonly List<int> besideTouched = [];
    private readonly double[] lawTotal;
    private readonly double[][] lawPairs;
    private readonly double informative;

    public LabelMatch(Question question, Vocabulary vocabulary, RankingWeights weights)
    {
        this.question = question;
        this.weights = weights;
        var slots = question.Slots.Count;
        idf = [.. question.Slots.Select(vocabulary.Idf)];
        slotOf = new int[vocabulary.Count];
        Array.Fill(slotOf, -1);
        foreach (var (slot, id) in question.Slots.Index())
        {
            slotOf[id] = slot;
        }
        present = new double[slots];
        spoken = new bool[slots];
        beside = new bool[slots * slots];
        direct = new double[question.Terms.Count];
        gain = new double[question.Meanings.Count];
        informative = question.Informative;
        lawPairs = [.. question.Meanings.Select(meaning => PairWeights(meaning.Law))];
        lawTotal = [.. question.Meanings.Select((meaning, number) => meaning.Law.Sum(slot => idf[slot]) + lawPairs[number].Sum())];
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
        Array.Clear(present);
        besideTouched.ForEach(place => beside[place] = false);
        besideTouched.Clear();
        Array.Clear(spoken);
        Phrase = false;
        Mark(label);
        Matched = Direct() + Meanings();
        Unspoken = Left(label);
    }

    private void Mark(Label label)
    {
        var before = -1;
        for (var at = 0; at < label.Ids.Length; at++)
        {
            var slot = slotOf[label.Ids[at]];
            if (slot >= 0)
            {
                present[slot] = Math.Max(present[slot], Agreement(question.Marks[slot], label.Marks[at]));
                if (before >= 0)
                {
                    beside[(before * present.Length) + slot] = true;
                    besideTouched.Add((before * present.Length) + slot);
                }
            }
            before = slot;
        }
    }

    private double Agreement(string? wanted, string marked)
    {
        if (wanted is null || string.Equals(wanted, marked, StringComparison.Ordinal))
        {
            return 1;
        }
        return wanted.All(char.IsAscii) ? weights.NoMarks : weights.WrongMarks;
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
            if (slot >= 0 && value > 0 && before.Slot >= 0 && before.Value > 0 && beside[(before.Slot * present.Length) + slot])
            {
                run++;
                var pair = weights.Pair * Math.Sqrt(term.Weight * before.Weight) * Math.Min(value, before.Value) * (1 + (weights.Run * Math.Min(run - 1, 4)));
                direct[at] += pair;
                Phrase |= term.Weight + before.Weight > 5;
            }
            else
            {
                run = 0;
            }
            if (value > 0 && slot >= 0)
            {
                spoken[slot] = true;
            }
            sum += direct[at];
            covered += value * term.Weight;
            if (term.Weight > 0.6 || value > 0)
            {
                before = (slot, value, term.Weight);
            }
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
            var value = factor * present[slot];
            if (value > best.Value)
            {
                best = (slot, value);
            }
        }
        return best;
    }

    // Each meaning may stand in for its stretch of the question, where it answers more than the words themselves.
    private double Meanings()
    {
        var added = 0.0;
        for (var number = 0; number < gain.Length; number++)
        {
            gain[number] = Gain(number);
        }
        while (true)
        {
            var best = -1;
            for (var number = 0; number < gain.Length; number++)
            {
                if (gain[number] > 0 && (best < 0 || gain[number] > gain[best]))
                {
                    best = number;
                }
            }
            if (best < 0)
            {
                return added;
            }
            added += gain[best];
            Take(question.Meanings[best]);
            Drop(question.Meanings[best]);
        }
    }

    private double Gain(int number)
    {
        var meaning = question.Meanings[number];
        var share = Found(number) / lawTotal[number];
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
        return (meaning.Weight * share * share * Math.Max(mass, Math.Min(lawTotal[number], weights.MeaningCap))) - said;
    }

    private double Found(int number)
    {
        var law = question.Meanings[number].Law;
        var found = 0.0;
        for (var at = 0; at < law.Count; at++)
        {
            found += present[law[at]] > 0 ? idf[law[at]] : 0;
            found += at > 0 && beside[(law[at - 1] * present.Length) + law[at]] ? lawPairs[number][at] : 0;
        }
        return found;
    }

    private double[] PairWeights(IReadOnlyList<int> law) =>
        [.. law.Select((slot, at) => at == 0 ? 0 : weights.Pair * Math.Sqrt(idf[slot] * idf[law[at - 1]]))];

    private void Take(Meaning meaning)
    {
        Phrase = true;
        for (var at = 0; at < meaning.Law.Count; at++)
        {
            spoken[meaning.Law[at]] |= present[meaning.Law[at]] > 0;
        }
        var span = 0.0;
        for (var at = meaning.Start; at < meaning.End; at++)
        {
            span += question.Terms[at].Weight;
        }
        Covered = Math.Min(1, Covered + (informative <= 0 ? 0 : span / informative));
    }

    private void Drop(Meaning taken)
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

    private double Left(Label label)
    {
        var left = 0.0;
        for (var at = 0; at < label.Ids.Length; at++)
        {
            var slot = slotOf[label.Ids[at]];
            left += slot >= 0 && spoken[slot] ? 0 : label.Need[at];
        }
        return left;
    }
}
