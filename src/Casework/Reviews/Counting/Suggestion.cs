using MotCua.Calendar;
using MotCua.Procedures;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews.Counting;

/// <summary>What our own dossiers show.</summary>
public enum SuggestionKind
{
    /// <summary>A paper that was never asked for again and never found unfit.</summary>
    PaperNeverMattered,

    /// <summary>A paper that mostly came out of the vault.</summary>
    PaperHeld,

    /// <summary>A step where work hardly lies and always goes the same way.</summary>
    StepIdle,

    /// <summary>A time limit that nearly all dossiers stay far below.</summary>
    LimitFarAbove,

    /// <summary>A question answered with what the State holds.</summary>
    FieldAsHeld,

    /// <summary>A reason for which more is asked again and again: the guidance is unclear.</summary>
    ReasonFrequent,
}

/// <summary>One suggestion: what it is about, in how many dossiers out of how many, by which mark those are found, and what could be proposed.</summary>
public sealed record Suggestion(SuggestionKind Kind, string Target, string TargetName, int Dossiers, int OutOf, string Mark)
{
    public ProposalKind? Proposes { get; init; }

    /// <summary>For a time limit: the published one, what nearly all took, the one that could be promised, and how many past dossiers would have missed it.</summary>
    public TimeLimit? Limit { get; init; }

    public TimeSpan? NearlyAll { get; init; }

    public TimeLimit? Shorter { get; init; }

    public int WouldBeLate { get; init; }

    /// <summary>For a paper: how many dossiers were refused, for a refusal's ground is prose and must be read.</summary>
    public int Refused { get; init; }
}

/// <summary>Reads suggestions off the figures of a procedure; the same figures always suggest the same.</summary>
public static class Suggesting
{
    private const decimal NearlyAll = 0.95m;

    public static IReadOnlyList<Suggestion> From(Figures figures, ProcedureContent content, SuggestionBounds bounds) => figures.Ended < bounds.LeastDossiers
        ? []
        : [.. Limits(figures, content, bounds), .. Papers(figures, content, bounds), .. Fields(figures, bounds), .. Steps(figures, bounds), .. Reasons(figures, bounds)];

    /// <summary>The published limit that most meet at the counter, else the first that states a time.</summary>
    public static TimeLimit? LimitOf(ProcedureContent content) =>
        (content.Channels.FirstOrDefault(terms => terms.Channel is Channel.Direct && terms.Limit?.Nominal is not null) ?? content.Channels.FirstOrDefault(terms => terms.Limit?.Nominal is not null))?.Limit;

    private static IEnumerable<Suggestion> Limits(Figures figures, ProcedureContent content, SuggestionBounds bounds)
    {
        if (LimitOf(content) is not { } limit || limit.Nominal is not { } nominal || figures.Within(NearlyAll) is not { } nearly || nearly.Ticks > nominal.Ticks * (double)bounds.FarBelow)
        {
            yield break;
        }

        // The least whole number of the unit that nearly all would have kept.
        var share = (decimal)nearly.Ticks / nominal.Ticks;
        var shorter = limit with { Value = Math.Max(limit.Unit is TimeUnit.WorkingDay ? 0.5m : 1, limit.Unit is TimeUnit.WorkingDay ? Math.Ceiling(limit.Value * share * 2) / 2 : Math.Ceiling(limit.Value * share)), Raw = null };
        if (shorter.Value < limit.Value)
        {
            yield return new(SuggestionKind.LimitFarAbove, "", "", figures.Decided - figures.Over(shorter.Nominal!.Value), figures.Decided, "")
            {
                Proposes = ProposalKind.ShortenTime, Limit = limit with { Raw = null }, NearlyAll = nearly, Shorter = shorter, WouldBeLate = figures.Over(shorter.Nominal!.Value),
            };
        }
    }

    private static IEnumerable<Suggestion> Papers(Figures figures, ProcedureContent content, SuggestionBounds bounds)
    {
        foreach (var component in content.Components.Where(component => !component.IsEForm))
        {
            if (!figures.Papers.TryGetValue(component.Id, out var paper) || paper.Asked < bounds.LeastDossiers)
            {
                continue;
            }

            if (paper.Spared >= paper.Asked * bounds.HeldShare)
            {
                yield return new(SuggestionKind.PaperHeld, component.Id, component.Name, paper.Spared, paper.Asked, $"vault:{component.Id}") { Proposes = ProposalKind.ReusePaper };
            }

            if (paper is { AskedAgain: 0, Unfit: 0 })
            {
                yield return new(SuggestionKind.PaperNeverMattered, component.Id, component.Name, paper.Asked, paper.Asked, $"paper:{component.Id}") { Proposes = ProposalKind.DropPaper, Refused = figures.Refused };
            }
        }
    }

    private static IEnumerable<Suggestion> Fields(Figures figures, SuggestionBounds bounds) =>
        from one in figures.Answers
        where one.Value.Given >= bounds.LeastDossiers && one.Value.AsHeld >= one.Value.Given * bounds.SameShare
        select new Suggestion(SuggestionKind.FieldAsHeld, one.Key, one.Value.Label, one.Value.AsHeld, one.Value.Given, $"held:{one.Key}") { Proposes = ProposalKind.DropField };

    private static IEnumerable<Suggestion> Steps(Figures figures, SuggestionBounds bounds) =>
        from one in figures.Steps
        let quick = one.Value.Within(bounds.IdleMinutes)
        where one.Value.Passed >= bounds.LeastDossiers && one.Value.AlwaysTheSame && quick >= one.Value.Passed * bounds.IdleShare
        select new Suggestion(SuggestionKind.StepIdle, one.Key, one.Value.Name, quick, one.Value.Passed, $"step:{one.Key}") { Proposes = ProposalKind.DropStep };

    private static IEnumerable<Suggestion> Reasons(Figures figures, SuggestionBounds bounds) =>
        from one in figures.Reasons
        where one.Value >= figures.Ended * bounds.AskedShare
        select new Suggestion(SuggestionKind.ReasonFrequent, one.Key, one.Key, one.Value, figures.Ended, $"reason:{one.Key}");
}
