using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Guides;

/// <summary>A guide as its author writes it: questions in order, and the procedures to which the answers lead.</summary>
public sealed record GuideText
{
    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    /// <summary>One sentence: for whom it is.</summary>
    public required string Lead { get; init; }

    public string? LeadEn { get; init; }

    public string Icon { get; init; } = "route";

    public string Colour { get; init; } = "accent";

    /// <summary>Where it stands among the others; the smallest first.</summary>
    public int Order { get; init; } = 100;

    /// <summary>The national portal's groups of events that it serves.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<GuideQuestion> Questions { get; init; } = [];

    public IReadOnlyList<GuideStep> Steps { get; init; } = [];

    public string TitleIn(string language) => language == "en" ? TitleEn ?? Title : Title;

    public string LeadIn(string language) => language == "en" ? LeadEn ?? Lead : Lead;

    internal string Json() => JsonSerializer.Serialize(this, JsonText.Options);

    internal static GuideText Read(string json) => JsonSerializer.Deserialize<GuideText>(json, JsonText.Options)!;
}

/// <summary>How a question is answered: by one of its choices, or by a day that has come.</summary>
public enum GuideAnswerKind { Choice, Day }

/// <summary>One question, asked only where its conditions hold.</summary>
public sealed record GuideQuestion
{
    public required string Key { get; init; }

    public required string Ask { get; init; }

    public string? AskEn { get; init; }

    public string? Hint { get; init; }

    public string? HintEn { get; init; }

    public GuideAnswerKind Kind { get; init; }

    public IReadOnlyList<GuideChoice> Choices { get; init; } = [];

    /// <summary>All of these must hold; none: always asked.</summary>
    public IReadOnlyList<GuideClause> When { get; init; } = [];

    public string AskIn(string language) => language == "en" ? AskEn ?? Ask : Ask;

    public string? HintIn(string language) => language == "en" ? HintEn ?? Hint : Hint;
}

/// <summary>One answer that may be chosen.</summary>
public sealed record GuideChoice(string Key, string Say, string? SayEn = null)
{
    public string SayIn(string language) => language == "en" ? SayEn ?? Say : Say;
}

/// <summary>A condition on an earlier answer: it is one of these, or its day lies more than, or at most, so many days back.</summary>
public sealed record GuideClause(string Question, IReadOnlyList<string>? In = null, int? MoreThanDays = null, int? AtMostDays = null);

/// <summary>A procedure that the person needs, where the conditions hold; the case is settled by the answers.</summary>
public sealed record GuideStep
{
    public required string Procedure { get; init; }

    public string? Case { get; init; }

    /// <summary>Why this one, in a sentence.</summary>
    public required string Why { get; init; }

    public string? WhyEn { get; init; }

    public IReadOnlyList<GuideClause> When { get; init; } = [];

    /// <summary>Papers of the case that these answers make needless.</summary>
    public IReadOnlyList<GuideSpare> Spares { get; init; } = [];

    public string WhyIn(string language) => language == "en" ? WhyEn ?? Why : Why;
}

/// <summary>A paper that need not be brought where the conditions hold, and why.</summary>
public sealed record GuideSpare(string Paper, string Why, IReadOnlyList<GuideClause> When, string? WhyEn = null)
{
    public string WhyIn(string language) => language == "en" ? WhyEn ?? Why : Why;
}
