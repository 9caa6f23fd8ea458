using MotCua.Procedures.Differences;

namespace MotCua.Procedures.Import;

/// <summary>What became of a row of an imported file, or would become of it.</summary>
public enum ImportOutcome { Created, Changed, Unchanged, Refused, LeftOut }

/// <summary>How far an import is: being read, waiting as a preview, going in, gone in, being taken back, taken back, or thrown away.</summary>
public enum ImportStage { Reading, Previewed, Applying, Applied, Undoing, Undone, Discarded }

/// <summary>A line of an imported file, what became of it and why.</summary>
public sealed record ImportLine(int Line, string? Code, string? Name, ImportOutcome Outcome, ImportNote? Reason, IReadOnlyList<ImportNote> Notes)
{
    /// <summary>Its place in the whole file.</summary>
    public int Number { get; init; }

    public string? Sheet { get; init; }

    /// <summary>In a preview: whether it is to go into the register.</summary>
    public bool Accepted { get; init; }

    /// <summary>What of the wording it changes.</summary>
    public IReadOnlyList<ChangedPart> Parts { get; init; } = [];

    public LineUndoing? Undoing { get; init; }
}

/// <summary>How many lines had which outcome; together they are all that was read.</summary>
public sealed record ImportTally(int Created, int Changed, int Unchanged, int Refused)
{
    /// <summary>Would have changed something, and was not accepted.</summary>
    public int LeftOut { get; init; }

    public int Read => Created + Changed + Unchanged + Refused + LeftOut;

    public int Of(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Created => Created,
        ImportOutcome.Changed => Changed,
        ImportOutcome.Unchanged => Unchanged,
        ImportOutcome.Refused => Refused,
        _ => LeftOut,
    };
}

/// <summary>The account of one import: the tally, how often each remark was made, and a page of its lines.</summary>
public sealed record ImportReport(
    ImportRunId Run,
    string FileName,
    string StartedBy,
    DateTimeOffset StartedAt,
    DateTimeOffset? FinishedAt,
    ImportTally Tally,
    IReadOnlyDictionary<string, int> Remarks,
    IReadOnlyList<ImportLine> Lines)
{
    public ImportStage Stage { get; init; }

    /// <summary>Seen before it was applied, row by row.</summary>
    public bool IsPreview { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The number of the run for the next deed.</summary>
    public int SeenVersion { get; init; }

    /// <summary>Rows that would go in if the preview were applied now, and those left out of it.</summary>
    public int Accepted { get; init; }

    /// <summary>Accepted rows that are not in yet, once applying has begun.</summary>
    public int Pending { get; init; }

    /// <summary>Rows whose effect could still be taken back.</summary>
    public int Undoable { get; init; }

    public IReadOnlyList<SheetSight> Sheets { get; init; } = [];

    public string? UndoneBy { get; init; }

    public DateTimeOffset? UndoneAt { get; init; }

    public int Undone { get; init; }

    public int NotUndone { get; init; }
}

/// <summary>How far an import has come; the length is unknown when the file does not tell it.</summary>
public sealed record ImportProgress(int Rows, long BytesRead, long? Bytes);
