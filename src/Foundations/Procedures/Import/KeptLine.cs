using MotCua.Procedures.Differences;

namespace MotCua.Procedures.Import;

/// <summary>A row of an imported file as the run keeps it: what it said, what became of it, and what its undoing would need.</summary>
internal sealed class KeptLine
{
    public ImportRunId Run { get; private init; }

    /// <summary>Its place in the whole file, counted over all sheets.</summary>
    public int Number { get; private init; }

    /// <summary>The sheet of a workbook; none in a file without sheets.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Its line in the file or in the sheet, as a person would look for it.</summary>
    public int Line { get; private init; }

    public string? Code { get; private init; }

    public string? Name { get; private init; }

    public ImportOutcome Outcome { get; private set; }

    public ImportNote? Reason { get; private set; }

    public IReadOnlyList<ImportNote> Notes { get; private set; } = [];

    public bool HasNotes { get; private set; }

    /// <summary>The parts of the wording that it changes, between bars: "|Limit|Fee|".</summary>
    public string Parts { get; private init; } = "";

    /// <summary>Whether a preview's row is to go into the register.</summary>
    public bool Accepted { get; private set; }

    /// <summary>Everything the row says, until it went in or was left out.</summary>
    public string? Said { get; private set; }

    /// <summary>Of what the row was compared with in the preview.</summary>
    public string? Basis { get; private init; }

    /// <summary>What it did to the register, for undoing it.</summary>
    public ImportTrace? Trace { get; private set; }

    public LineUndoing? Undoing { get; private set; }

    public ImportLine Report => new(Line, Code, Name, Outcome, Reason, Notes)
    {
        Number = Number, Sheet = Sheet, Accepted = Accepted, Parts = PartsOf(Parts), Undoing = Undoing,
    };

    public static KeptLine Taken(ImportRunId run, int number, ImportRow row, Taken taken) => new()
    {
        Run = run, Number = number, Sheet = row.Sheet, Line = row.Line, Code = row.Code?.Value ?? row.RawCode, Name = row.Name,
        Outcome = taken.Outcome, Reason = row.Refused, Notes = taken.Notes, HasNotes = taken.Notes.Count > 0, Trace = taken.Trace,
    };

    /// <summary>A row of a preview; only what would change something can be accepted, and is until somebody leaves it out.</summary>
    public static KeptLine Seen(ImportRunId run, int number, ImportRow row, Foreseen foreseen)
    {
        var changes = foreseen.Outcome is ImportOutcome.Created or ImportOutcome.Changed;
        return new()
        {
            Run = run, Number = number, Sheet = row.Sheet, Line = row.Line, Code = row.Code?.Value ?? row.RawCode, Name = row.Name,
            Outcome = foreseen.Outcome, Reason = row.Refused, Notes = foreseen.Notes, HasNotes = foreseen.Notes.Count > 0, Parts = Joined(foreseen.Parts),
            Accepted = changes, Said = changes ? RowText.Write(row) : null, Basis = foreseen.Basis,
        };
    }

    public void GoIn(Taken taken) => (Outcome, Notes, HasNotes, Trace, Said) = (taken.Outcome, taken.Notes, taken.Notes.Count > 0, taken.Trace, null);

    public void TurnAway(ImportNote reason) => (Outcome, Reason, Said) = (ImportOutcome.Refused, reason, null);

    public void Undo(LineUndoing undoing) => Undoing = undoing;

    private static string Joined(IReadOnlyList<ChangedPart> parts) => parts.Count == 0 ? "" : $"|{string.Join('|', parts)}|";

    public static IReadOnlyList<ChangedPart> PartsOf(string parts) => [.. parts.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ChangedPart>)];
}

/// <summary>A wording that another ended, and until when it would have held otherwise.</summary>
internal sealed record EndedVersion(ProcedureVersionId Version, DateOnly? Until);

/// <summary>What a row did to the register.</summary>
internal sealed record ImportTrace(ProcedureId? Procedure)
{
    public bool Created { get; init; }

    /// <summary>The wording it established.</summary>
    public ProcedureVersionId? Version { get; init; }

    public IReadOnlyList<EndedVersion> Ended { get; init; } = [];

    public DateOnly? WithdrawnOn { get; init; }

    public string? Withdrawal { get; init; }

    /// <summary>The entry in a published list that it added or corrected, as it left it and as it found it.</summary>
    public Guid? Listing { get; init; }

    public ListEntry? ListingNow { get; init; }

    public ListEntry? ListingBefore { get; init; }

    public PaperType? PaperNow { get; init; }

    public PaperType? PaperBefore { get; init; }
}

/// <summary>What became of a row when its import was taken back.</summary>
public sealed record LineUndoing(bool Undone, ImportNote? Note = null);
