using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Reviews.Proposing;

/// <summary>In which way a procedure is to become simpler.</summary>
public enum ProposalKind
{
    /// <summary>Do without the procedure.</summary>
    Abolish,

    /// <summary>Ask a paper no longer.</summary>
    DropPaper,

    /// <summary>Use what the State holds instead of asking for a paper.</summary>
    ReusePaper,

    /// <summary>Ask a question of the form no longer.</summary>
    DropField,

    /// <summary>Leave out a step.</summary>
    DropStep,

    /// <summary>Make one of it and another procedure.</summary>
    Merge,

    /// <summary>Promise a shorter time.</summary>
    ShortenTime,

    /// <summary>Let a lower level decide.</summary>
    Decentralise,

    /// <summary>Let it be done on the network from beginning to end.</summary>
    EForm,
}

/// <summary>How far a proposal has come.</summary>
public enum ProposalState { Drafted, Submitted, Approved, Declined, Published }

/// <summary>One proposal of a review; it is done only when a published wording bears its number.</summary>
internal sealed class Proposal
{
    public required Guid Id { get; init; }

    public required string Procedure { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>The paper, field, step, other procedure or level that it is about.</summary>
    public required string Target { get; init; }

    public required string TargetName { get; init; }

    public required string Words { get; init; }

    /// <summary>The time published when it was proposed, and the one proposed, both in this unit.</summary>
    public decimal? LimitBefore { get; init; }

    public decimal? LimitAfter { get; init; }

    public TimeUnit? LimitUnit { get; init; }

    /// <summary>Given when it is submitted; a published wording names it.</summary>
    public string? Number { get; set; }

    public ProposalState State { get; set; }

    public string? DecidedWords { get; set; }

    public Guid? PublishedIn { get; set; }

    /// <summary>The first day of the wording that carries it out.</summary>
    public DateOnly? PublishedFrom { get; set; }
}

/// <summary>A proposal as it is shown.</summary>
public sealed record ProposalView(
    Guid Id, string Procedure, ProposalKind Kind, string Target, string TargetName, string Words, decimal? LimitBefore, decimal? LimitAfter, TimeUnit? LimitUnit,
    string? Number, ProposalState State, string? DecidedWords, Guid? PublishedIn, DateOnly? PublishedFrom)
{
    /// <summary>By which share the time is cut; none when it is about something else.</summary>
    public decimal? Cut => LimitBefore is > 0 and var before && LimitAfter is { } after ? (before - after) / before : null;

    public TimeLimit? NewLimit => LimitAfter is { } value && LimitUnit is { } unit ? new(value, unit) : null;

    internal static ProposalView Of(Proposal one) => new(
        one.Id, one.Procedure, one.Kind, one.Target, one.TargetName, one.Words, one.LimitBefore, one.LimitAfter, one.LimitUnit, one.Number, one.State, one.DecidedWords, one.PublishedIn, one.PublishedFrom);
}
