using System.Globalization;

namespace MotCua.Guides;

/// <summary>A question that was answered, and how.</summary>
public sealed record GuideAnswer(GuideQuestion Question, string Value)
{
    public DateOnly? Day => GuideWalk.ReadDay(Value);

    public string SayIn(string language) => Question.Choices.FirstOrDefault(choice => choice.Key == Value)?.SayIn(language) ?? Value;
}

/// <summary>How far somebody has come in a guide: what is answered, what is asked next, and at the end where it leads. A pure reading of text, answers and day.</summary>
public sealed record GuideWalk(IReadOnlyList<GuideAnswer> Answered, GuideQuestion? Next, bool NextWasUnreadable, IReadOnlyList<GuideStep> Steps)
{
    public bool IsOver => Next is null;

    /// <summary>Answers to questions that are not asked on this way are passed over.</summary>
    public static GuideWalk Of(GuideText text, IReadOnlyDictionary<string, string> answers, DateOnly today)
    {
        List<GuideAnswer> answered = [];
        foreach (var question in text.Questions.Where(question => Hold(question.When, answered, today)))
        {
            var given = answers.GetValueOrDefault(question.Key)?.Trim();
            if (!Answers(question, given, today))
            {
                return new(answered, question, !string.IsNullOrEmpty(given), []);
            }

            answered.Add(new(question, given!));
        }

        return new(answered, null, false, [.. text.Steps.Where(step => Hold(step.When, answered, today))]);
    }

    /// <summary>Papers of a step that this person is spared, by the paper's key.</summary>
    public IReadOnlyDictionary<string, GuideSpare> SparedOf(GuideStep step, DateOnly today) =>
        step.Spares.Where(spare => Hold(spare.When, Answered, today)).DistinctBy(spare => spare.Paper).ToDictionary(spare => spare.Paper);

    internal static DateOnly? ReadDay(string? value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool Answers(GuideQuestion question, string? given, DateOnly today) => question.Kind is GuideAnswerKind.Day
        ? ReadDay(given) is { } day && day <= today
        : question.Choices.Any(choice => choice.Key == given);

    private static bool Hold(IReadOnlyList<GuideClause> clauses, IReadOnlyList<GuideAnswer> answered, DateOnly today) =>
        clauses.All(clause => answered.FirstOrDefault(one => one.Question.Key == clause.Question) is { } answer && Holds(clause, answer, today));

    private static bool Holds(GuideClause clause, GuideAnswer answer, DateOnly today)
    {
        if (clause.In is { } any && !any.Contains(answer.Value))
        {
            return false;
        }

        if (clause.MoreThanDays is null && clause.AtMostDays is null)
        {
            return true;
        }

        return answer.Day is { } day && (clause.MoreThanDays is not { } more || day.AddDays(more) < today) && (clause.AtMostDays is not { } most || day.AddDays(most) >= today);
    }
}
