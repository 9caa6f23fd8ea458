using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>A question that people put to the search of procedures.</summary>
public readonly record struct AskedQuestionId(Guid Value) : IId<AskedQuestionId>, IComparable<AskedQuestionId>
{
    public int CompareTo(AskedQuestionId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}

/// <summary>What the control office made of a question: nothing yet, a saying was written for it, or it was set aside.</summary>
public enum AskedState { Open, Taught, SetAside }

/// <summary>A question in people's own words, without anybody's name: how often it was asked, and what came of it.</summary>
internal sealed class AskedQuestion : Aggregate
{
    /// <summary>So often a question must have been asked before any official reads it: what many ask tells nothing of one.</summary>
    public const int FewestShown = 3;

    public AskedQuestionId Id { get; private init; }

    /// <summary>Without marks and capitals; what counts as the same question.</summary>
    public string Folded { get; private init; } = "";

    /// <summary>As it was written last.</summary>
    public string Text { get; private set; } = "";

    public DateTimeOffset FirstAt { get; private init; }

    public DateTimeOffset LastAt { get; private set; }

    public int Asked { get; private set; }

    /// <summary>So often a procedure was opened from the answer.</summary>
    public int Chosen { get; private set; }

    /// <summary>So often the search found nothing.</summary>
    public int Empty { get; private set; }

    /// <summary>So often somebody said that the right one was not there, or went on to call for help.</summary>
    public int Missed { get; private set; }

    public AskedState State { get; private set; }

    /// <summary>Why it was set aside.</summary>
    public string? Words { get; private set; }

    /// <summary>How much help it would be to answer it better: askings without a choice, those who said so twice.</summary>
    public int Weight { get; private set; }

    public static AskedQuestion Of(AskedNote note) => new() { Id = Ids.New<AskedQuestionId>(), Folded = note.Folded, FirstAt = note.At };

    public void Add(AskedNote note)
    {
        (Text, LastAt) = (note.Text, note.At);
        (Asked, Chosen, Empty, Missed) = (Asked + note.Asked, Chosen + note.Chosen.Values.Sum(), Empty + note.Empty, Missed + note.Missed);
        Weight = Math.Max(0, Asked - Chosen) + Missed;
    }

    public void SetAside(string words) => (State, Words) = (AskedState.SetAside, words);

    public void Taught() => (State, Words) = (AskedState.Taught, null);

    public void Reopen() => (State, Words) = (AskedState.Open, null);
}

/// <summary>How often one procedure was opened from the answer to a question.</summary>
internal sealed class AskedChoice
{
    public required AskedQuestionId Question { get; init; }

    public required string Code { get; init; }

    public int Times { get; set; }
}
