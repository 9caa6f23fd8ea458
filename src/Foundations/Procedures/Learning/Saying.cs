using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>A wording of people's that the control office taught the search.</summary>
public readonly record struct SayingId(Guid Value) : IId<SayingId>, IComparable<SayingId>
{
    public int CompareTo(SayingId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>A name that people have for one procedure, or everyday words for words of the law in all of them.</summary>
public enum SayingKind { PlainName, Synonym }

/// <summary>Written but not yet used, in use, or taken back.</summary>
public enum SayingState { Drafted, Live, TakenBack }

/// <summary>What people say and what it means; used by the search only after its effect was measured.</summary>
internal sealed class Saying : Aggregate
{
    public const int Longest = 120;

    public SayingId Id { get; private init; }

    public SayingKind Kind { get; private init; }

    public string Say { get; private init; } = "";

    /// <summary>The procedure that people mean by it; for a synonym the words of the law.</summary>
    public string Means { get; private init; } = "";

    /// <summary>The question for which it was written.</summary>
    public AskedQuestionId? Question { get; private init; }

    public SayingState State { get; private set; }

    public string DraftedBy { get; private init; } = "";

    public DateTimeOffset DraftedAt { get; private init; }

    public string? LiveBy { get; private set; }

    public DateTimeOffset? LiveSince { get; private set; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>How often its question was asked, and something opened from the answer, before it went live.</summary>
    public int AskedBefore { get; private set; }

    public int ChosenBefore { get; private set; }

    public static Saying Draft(SayingKind kind, string say, string means, AskedQuestionId? question, string by, DateTimeOffset at) => new()
    {
        Id = Ids.New<SayingId>(), Kind = kind, Say = say, Means = means, Question = question, DraftedBy = by, DraftedAt = at,
    };

    public void GoLive(AskedQuestion? question, string by, DateTimeOffset at)
    {
        (State, LiveBy, LiveSince) = (SayingState.Live, by, at);
        (AskedBefore, ChosenBefore) = (question?.Asked ?? 0, question?.Chosen ?? 0);
    }

    public void TakeBack(DateTimeOffset at)
    {
        SayingOver.If(State is SayingState.TakenBack);
        (State, TakenBackAt) = (SayingState.TakenBack, at);
    }
}

/// <summary>A saying as it is shown; with how its question fared before it went live and since.</summary>
public sealed record SayingView(
    SayingId Id, SayingKind Kind, string Say, string Means, string? MeansName, AskedQuestionId? Question, SayingState State, string DraftedBy, DateTimeOffset DraftedAt,
    string? LiveBy, DateTimeOffset? LiveSince, DateTimeOffset? TakenBackAt, Fared? Before, Fared? Since, int Version)
{
    internal static SayingView Of(Saying one) => new(
        one.Id, one.Kind, one.Say, one.Means, null, one.Question, one.State, one.DraftedBy, one.DraftedAt, one.LiveBy, one.LiveSince, one.TakenBackAt,
        one.LiveSince is null || one.Question is null ? null : new(one.AskedBefore, one.ChosenBefore), null, one.Version);
}

/// <summary>How often a question was asked, and how often something was opened from the answer.</summary>
public sealed record Fared(int Asked, int Chosen)
{
    public decimal? Share => Asked == 0 ? null : Math.Min(1, (decimal)Chosen / Asked);
}
