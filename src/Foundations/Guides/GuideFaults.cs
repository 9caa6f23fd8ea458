using System.Globalization;
using MotCua.Procedures;

namespace MotCua.Guides;

/// <summary>What is wrong with a guide, at which of its questions or steps, and what it names.</summary>
public sealed record GuideFault(string Code, string At, string? Names = null);

/// <summary>Looks through a guide before the public sees it: every way is walked, every procedure looked up.</summary>
internal static class GuideFaults
{
    /// <summary>More ways than this nobody can have thought through.</summary>
    private const int MostWays = 20_000;

    public static async Task<IReadOnlyList<GuideFault>> Of(GuideText text, IProcedures procedures, DateOnly today, CancellationToken cancel)
    {
        List<GuideFault> faults = [.. InWriting(text)];
        foreach (var step in text.Steps)
        {
            faults.AddRange(InRegister(step, ProcedureCode.TryParse(step.Procedure, out var code) ? await procedures.InForce(code, today, cancel) : null));
        }

        // Ways are walked only over questions that can be read.
        return faults.Count > 0 ? faults : [.. OnTheWay(text, today)];
    }

    private static IEnumerable<GuideFault> InRegister(GuideStep step, ProcedureCard? card)
    {
        // A guide is for the public; to it an internal procedure is not there.
        if (card is null || card.IsInternal)
        {
            yield return new("guide.fault.no-procedure", step.Procedure);
            yield break;
        }

        if (step.Case is { } named && card.Cases.All(one => one.Key != named))
        {
            yield return new("guide.fault.no-case", step.Procedure, named);
        }

        if (step.Case is null && card.Cases.Count > 1)
        {
            yield return new("guide.fault.case-open", step.Procedure);
        }

        foreach (var spare in step.Spares.Where(spare => card.ComponentsOf(step.Case).All(paper => paper.Id != spare.Paper)))
        {
            yield return new("guide.fault.no-paper", step.Procedure, spare.Paper);
        }
    }

    private static IEnumerable<GuideFault> InWriting(GuideText text)
    {
        if (text.Steps.Count == 0)
        {
            yield return new("guide.fault.no-steps", text.Title);
        }

        Dictionary<string, GuideQuestion> before = [];
        foreach (var question in text.Questions)
        {
            if (question.Kind is GuideAnswerKind.Choice && question.Choices.Count < 2)
            {
                yield return new("guide.fault.no-choice", question.Key);
            }

            foreach (var twice in question.Choices.GroupBy(choice => choice.Key).Where(same => same.Count() > 1))
            {
                yield return new("guide.fault.twice", question.Key, twice.Key);
            }

            foreach (var fault in question.When.SelectMany(clause => InClause(clause, before, question.Key)))
            {
                yield return fault;
            }

            if (!before.TryAdd(question.Key, question))
            {
                yield return new("guide.fault.twice", question.Key, question.Key);
            }
        }

        foreach (var (step, clause) in text.Steps.SelectMany(step => step.When.Concat(step.Spares.SelectMany(spare => spare.When)).Select(clause => (step, clause))))
        {
            foreach (var fault in InClause(clause, before, step.Procedure))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<GuideFault> InClause(GuideClause clause, Dictionary<string, GuideQuestion> before, string at)
    {
        if (!before.TryGetValue(clause.Question, out var asked))
        {
            yield return new("guide.fault.not-asked-before", at, clause.Question);
            yield break;
        }

        foreach (var stranger in (clause.In ?? []).Where(key => asked.Choices.All(choice => choice.Key != key)))
        {
            yield return new("guide.fault.no-such-answer", at, stranger);
        }

        if ((clause.MoreThanDays ?? clause.AtMostDays) is not null && asked.Kind is not GuideAnswerKind.Day)
        {
            yield return new("guide.fault.not-a-day", at, clause.Question);
        }
    }

    private static IEnumerable<GuideFault> OnTheWay(GuideText text, DateOnly today)
    {
        HashSet<GuideStep> reached = new(ReferenceEqualityComparer.Instance);
        HashSet<GuideQuestion> asked = new(ReferenceEqualityComparer.Instance);
        Stack<Dictionary<string, string>> open = new([new()]);
        for (var ways = 0; open.TryPop(out var answers);)
        {
            var walk = GuideWalk.Of(text, answers, today);
            if (walk.Next is { } question)
            {
                asked.Add(question);
                foreach (var value in ValuesOf(question, text, today))
                {
                    open.Push(new(answers) { [question.Key] = value });
                }

                continue;
            }

            reached.UnionWith(walk.Steps);
            if (walk.Steps.Count == 0)
            {
                yield return new("guide.fault.leads-nowhere", string.Join(", ", walk.Answered.Select(one => $"{one.Question.Key}={one.Value}")));
                yield break;
            }

            if (++ways > MostWays)
            {
                yield return new("guide.fault.too-many-ways", text.Title);
                yield break;
            }
        }

        foreach (var question in text.Questions.Where(question => !asked.Contains(question)))
        {
            yield return new("guide.fault.never-asked", question.Key);
        }

        foreach (var step in text.Steps.Where(step => !reached.Contains(step)))
        {
            yield return new("guide.fault.never-reached", step.Procedure, step.Case);
        }
    }

    /// <summary>Every choice; of days, one on each side of every number of days that the guide speaks of.</summary>
    private static IEnumerable<string> ValuesOf(GuideQuestion question, GuideText text, DateOnly today)
    {
        if (question.Kind is GuideAnswerKind.Choice)
        {
            return question.Choices.Select(choice => choice.Key);
        }

        var turns = text.Questions.SelectMany(one => one.When).Concat(text.Steps.SelectMany(step => step.When.Concat(step.Spares.SelectMany(spare => spare.When))))
            .Where(clause => clause.Question == question.Key).SelectMany(clause => new[] { clause.MoreThanDays, clause.AtMostDays }).OfType<int>();
        return turns.SelectMany(days => new[] { days, days + 1 }).Append(0).Distinct().Select(days => today.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
