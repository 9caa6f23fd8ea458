using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding;

/// <summary>Finds the words of a name that the question spoke of, to be marked where they stand.</summary>
internal static class Highlighting
{
    private const double Telling = 1;

    public static IReadOnlyList<Highlight> In(string name, Question question)
    {
        var words = question.Terms.Where(term => term.Weight >= Telling).SelectMany(term => term.Readings).Select(reading => reading.Slot)
            .Concat(question.Meanings.SelectMany(meaning => meaning.Law))
            .ToHashSet();
        var marks = new List<Highlight>();
        foreach (var syllable in Syllable.Split(name))
        {
            if (!question.Holds(syllable.Plain, words))
            {
                continue;
            }
            if (marks.Count > 0 && marks[^1] is var last && syllable.Start - (last.Start + last.Length) == 1)
            {
                marks[^1] = last with { Length = syllable.Start + syllable.Length - last.Start };
            }
            else
            {
                marks.Add(new(syllable.Start, syllable.Length));
            }
        }
        return marks;
    }
}
