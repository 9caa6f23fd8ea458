using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>Which of the question's words stand in a wording, how exactly spelt, and which stand side by side; used again for the next wording.</summary>
internal sealed class Sighting
{
    private readonly Question question;
    private readonly RankingWeights weights;
    private readonly int[] slotOf;
    private readonly double[] present;
    private readonly bool[] spoken;
    private readonly bool[] beside;
    private readonly List<int> besideTouched = [];

    public Sighting(Question question, Vocabulary vocabulary, RankingWeights weights)
    {
        this.question = question;
        this.weights = weights;
        var slots = question.Slots.Count;
        slotOf = new int[vocabulary.Count];
        Array.Fill(slotOf, -1);
        foreach (var (slot, id) in question.Slots.Index())
        {
            slotOf[id] = slot;
        }
        present = new double[slots];
        spoken = new bool[slots];
        beside = new bool[slots * slots];
    }

    public void Look(Label label)
    {
        Array.Clear(present);
        Array.Clear(spoken);
        besideTouched.ForEach(place => beside[place] = false);
        besideTouched.Clear();
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

    /// <summary>1 where it stands exactly, less where the marks differ, 0 where it does not stand.</summary>
    public double Present(int slot) => present[slot];

    public bool Beside(int first, int second) => beside[(first * present.Length) + second];

    /// <summary>The question speaks of this word, so it does not count against the wording.</summary>
    public void Speak(int slot) => spoken[slot] |= present[slot] > 0;

    public double Unspoken(Label label)
    {
        var left = 0.0;
        for (var at = 0; at < label.Ids.Length; at++)
        {
            var slot = slotOf[label.Ids[at]];
            left += slot >= 0 && spoken[slot] ? 0 : label.Need[at];
        }
        return left;
    }

    private double Agreement(string? wanted, string marked)
    {
        if (wanted is null || string.Equals(wanted, marked, StringComparison.Ordinal))
        {
            return 1;
        }
        return wanted.All(char.IsAscii) ? weights.NoMarks : weights.WrongMarks;
    }
}
