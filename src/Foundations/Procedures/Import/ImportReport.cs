namespace MotCua.Procedures.Import;

/// <summary>What became of a line of an imported file.</summary>
public enum ImportOutcome { Created, Changed, Unchanged, Refused }

/// <summary>A line of an imported file, what became of it and why.</summary>
public sealed record ImportLine(int Line, string? Code, string? Name, ImportOutcome Outcome, ImportNote? Reason, IReadOnlyList<ImportNote> Notes);

/// <summary>How many lines had which outcome; together they are all that was read.</summary>
public sealed record ImportTally(int Created, int Changed, int Unchanged, int Refused)
{
    public int Read => Created + Changed + Unchanged + Refused;
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
    IReadOnlyList<ImportLine> Lines);

/// <summary>How far an import has come; the length is unknown when the file does not tell it.</summary>
public sealed record ImportProgress(int Rows, long BytesRead, long? Bytes);
