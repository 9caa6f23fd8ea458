using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>One measuring of drafted sayings.</summary>
public readonly record struct SayingMeasureId(Guid Value) : IId<SayingMeasureId>, IComparable<SayingMeasureId>
{
    public int CompareTo(SayingMeasureId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>Drafted sayings wait to be measured.</summary>
public sealed record SayingsToBeMeasured(SayingMeasureId Measure) : IEvent;

/// <summary>How the search answers the questions known, without and with the sayings that are drafted; worked out by the house, never typed.</summary>
internal sealed class SayingMeasure : Aggregate
{
    public SayingMeasureId Id { get; private init; }

    public DateTimeOffset At { get; private init; }

    public string By { get; private init; } = "";

    /// <summary>The sayings that were measured; others than these do not go live by it.</summary>
    public List<Guid> Sayings { get; private init; } = [];

    public MeasureResult? Result { get; private set; }

    public static SayingMeasure Of(IEnumerable<SayingId> sayings, string by, DateTimeOffset at)
    {
        var measure = new SayingMeasure { Id = Ids.New<SayingMeasureId>(), At = at, By = by, Sayings = [.. sayings.Select(one => one.Value)] };
        measure.Raise(new SayingsToBeMeasured(measure.Id));
        return measure;
    }

    /// <summary>When what was measured went live.</summary>
    public DateTimeOffset? LiveAt { get; private set; }

    /// <summary>Why it went live although some questions are answered worse.</summary>
    public string? Reason { get; private set; }

    public void Keep(MeasureResult result) => Result ??= result;

    public void GoLive(string? reason, DateTimeOffset at) => (LiveAt, Reason) = (at, reason);
}

/// <summary>What a measuring came to: by kind of question, and every question whose answer moves.</summary>
public sealed record MeasureResult(int Procedures, IReadOnlyList<MeasureRow> Rows, IReadOnlyList<MovedQuestion> Moved, double Seconds)
{
    public int Better => Moved.Count(one => one.IsBetter);

    public int Worse => Moved.Count(one => !one.IsBetter);
}

/// <summary>Of one kind of question: how many find their procedure first, and among the first five; as written and without marks; before and after.</summary>
public sealed record MeasureRow(string Kind, int Questions, Places Before, Places After);

/// <summary>How many questions found their procedure first, and among the first five; as written, and without marks.</summary>
public sealed record Places(int First, int AmongFive, int FirstBare, int AmongFiveBare);

/// <summary>A question whose procedure stands elsewhere with the sayings: at which place before and after, none when not among the first five.</summary>
public sealed record MovedQuestion(string Text, string Code, int? Before, int? After)
{
    public bool IsBetter => (After ?? int.MaxValue) < (Before ?? int.MaxValue);
}

/// <summary>A measuring as it is shown.</summary>
public sealed record MeasureView(SayingMeasureId Id, DateTimeOffset At, string By, IReadOnlyList<SayingId> Sayings, MeasureResult? Result, DateTimeOffset? LiveAt, string? Reason, bool IsOfTheDrafts);
