using System.Diagnostics;
using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Procedures.Learning;

/// <summary>Asks the same questions of two indexes and says which finds more.</summary>
internal static class Measuring
{
    public const int MostQuestions = 3000;

    /// <summary>From so many choices on, of which so large a share fell on one procedure, that one is taken for the right answer.</summary>
    public const int FewestChoices = 5;

    public const decimal ClearlyChosen = 0.7m;

    private const int Among = 5;
    private const int MostMoved = 200;

    public static MeasureResult Compare(IReadOnlyList<SearchableProcedure> procedures, IReadOnlyList<SampleQuestion> questions, OwnSayings without, OwnSayings with, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var (before, after) = (ProcedureIndex.Build(procedures, without), ProcedureIndex.Build(procedures, with));
        List<Placed> placed = [];
        foreach (var question in questions.Where(one => one.Codes.Count > 0))
        {
            cancel.ThrowIfCancellationRequested();
            placed.Add(new(question, Place(before, question.Text, question), Place(after, question.Text, question), Place(before, question.Folded, question), Place(after, question.Folded, question)));
        }

        return new(
            procedures.Count,
            [.. placed.GroupBy(one => one.Question.Kind).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Row(group.Key, [.. group]))],
            // What becomes worse is never cut off by what becomes better.
            [.. placed.Where(one => one.Before != one.After).Select(one => new MovedQuestion(one.Question.Text, one.Question.Codes[0], one.Before, one.After)).OrderBy(one => one.IsBetter).Take(MostMoved)],
            Math.Round(Stopwatch.GetElapsedTime(started).TotalSeconds, 1));
    }

    private static int? Place(ProcedureIndex index, string text, SampleQuestion question)
    {
        var hits = index.Find(text, limit: Among).Hits;
        for (var at = 0; at < hits.Count; at++)
        {
            if (question.Codes.Contains(hits[at].Code))
            {
                return at + 1;
            }
        }

        return null;
    }

    private static MeasureRow Row(string kind, Placed[] some) => new(kind, some.Length,
        new(some.Count(one => one.Before == 1), some.Count(one => one.Before is not null), some.Count(one => one.BareBefore == 1), some.Count(one => one.BareBefore is not null)),
        new(some.Count(one => one.After == 1), some.Count(one => one.After is not null), some.Count(one => one.BareAfter == 1), some.Count(one => one.BareAfter is not null)));

    private sealed record Placed(SampleQuestion Question, int? Before, int? After, int? BareBefore, int? BareAfter);
}
