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
        Array.Clear(beside);
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
        var informative = 0.0;
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
            informative += term.Weight;
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
            gain[number] = Gain(question.Meanings[number]);
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

    private double Gain(Meaning meaning)
    {
        var (found, total) = Found(meaning.Law);
        if (total <= 0 || found / total < 0.5)
        {
            return 0;
        }
        var share = found / total;
        var said = 0.0;
        var mass = 0.0;
        for (var at = meaning.Start; at < meaning.End; at++)
        {
            said += direct[at];
            mass += question.Terms[at].Weight * (1 + weights.Pair);
        }
        return (meaning.Weight * share * share * Math.Max(mass, Math.Min(total, weights.MeaningCap))) - said;
    }

    private (double Found, double Total) Found(IReadOnlyList<int> law)
    {
        var found = 0.0;
        var total = 0.0;
        for (var at = 0; at < law.Count; at++)
        {
            var slot = law[at];
            total += idf[slot];
            found += present[slot] > 0 ? idf[slot] : 0;
            if (at > 0)
            {
                var pair = weights.Pair * Math.Sqrt(idf[slot] * idf[law[at - 1]]);
                total += pair;
                found += beside[(law[at - 1] * present.Length) + slot] ? pair : 0;
            }
        }
        return (found, total);
    }

    private void Take(Meaning meaning)
    {
        Phrase = true;
        for (var at = 0; at < meaning.Law.Count; at++)
        {
            spoken[meaning.Law[at]] |= present[meaning.Law[at]] > 0;
        }
        var span = 0.0;
        var all = 0.0;
        for (var at = 0; at < question.Terms.Count; at++)
        {
            all += question.Terms[at].Weight;
            span += at >= meaning.Start && at < meaning.End ? question.Terms[at].Weight : 0;
        }
        Covered = Math.Min(1, Covered + (all <= 0 ? 0 : span / all));
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
