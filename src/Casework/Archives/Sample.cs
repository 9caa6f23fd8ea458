using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives;

/// <summary>Being checked; good enough; or not, so that the batch went back.</summary>
public enum SampleOutcome { Open, Accepted, SentBack }

/// <summary>One file of a sample: how many fields it has, and which of them the inspector found wrong.</summary>
public sealed record SampleLine(PaperFileId File, int Fields)
{
    public bool Checked { get; init; }

    public IReadOnlyList<string> Wrong { get; init; } = [];

    public string? Remark { get; init; }
}

/// <summary>Files drawn by chance from a batch, held by an inspector against their pictures.</summary>
internal sealed class Sample : Aggregate
{
    public SampleId Id { get; private init; }

    public BatchId Batch { get; private init; }

    public Guid By { get; private init; }

    public string ByName { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    public IReadOnlyList<SampleLine> Lines { get; private set; } = [];

    public SampleOutcome Outcome { get; private set; }

    public string? Why { get; private set; }

    public static Sample Draw(SampleId id, BatchId batch, IReadOnlyList<SampleLine> lines, Actor by, DateTimeOffset now) =>
        new() { Id = id, Batch = batch, Lines = lines, By = by.Id, ByName = by.Name, At = now };

    public int FieldsChecked => Lines.Where(line => line.Checked).Sum(line => line.Fields);

    public int FieldsWrong => Lines.Sum(line => line.Wrong.Count);

    public bool IsFinished => Lines.All(line => line.Checked);

    public bool Exceeds(int inThousand) => FieldsWrong * 1000L > (long)inThousand * Math.Max(1, FieldsChecked);

    public void Check(PaperFileId file, IReadOnlyList<string> wrong, string? remark)
    {
        NoSample.Unless(Outcome is SampleOutcome.Open);
        NotInSample.Unless(Lines.Any(line => line.File == file));
        Lines = [.. Lines.Select(line => line.File == file ? line with { Checked = true, Wrong = wrong, Remark = remark } : line)];
    }

    public void Accept(int mostWrong)
    {
        NoSample.Unless(Outcome is SampleOutcome.Open);
        SampleUnfinished.Unless(IsFinished);
        TooManyErrors.With($"{FieldsWrong}", $"{FieldsChecked}").If(Exceeds(mostWrong));
        Outcome = SampleOutcome.Accepted;
    }

    public void SendBack(string why)
    {
        NoSample.Unless(Outcome is SampleOutcome.Open);
        ReasonMissing.If(string.IsNullOrWhiteSpace(why));
        (Outcome, Why) = (SampleOutcome.SentBack, why.Trim());
    }
}
