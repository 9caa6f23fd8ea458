using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>One reading of a file into the register, kept with a line for every row of the file. A preview writes nothing until it is applied; what was applied can be taken back.</summary>
internal sealed class ImportRun : Aggregate
{
    public ImportRunId Id { get; private init; }

    public string FileName { get; private init; } = "";

    /// <summary>Who published the file, in the words of whoever uploaded it.</summary>
    public string? Publisher { get; private init; }

    public bool IsPreview { get; private init; }

    public ImportStage Stage { get; private set; }

    public string StartedBy { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public string? UndoneBy { get; private set; }

    public DateTimeOffset? UndoneAt { get; private set; }

    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public int LeftOut { get; private set; }

    public int Undone { get; private set; }

    public int NotUndone { get; private set; }

    /// <summary>How often rows were accepted or left out.</summary>
    public int Choices { get; private set; }

    /// <summary>How often each remark and each refusal was made.</summary>
    public IReadOnlyDictionary<string, int> Remarks { get; private set; } = new Dictionary<string, int>();

    /// <summary>The tables of the file and how their columns were understood; none for files without columns.</summary>
    public IReadOnlyList<SheetSight> Sheets { get; private set; } = [];

    public ImportTally Tally => new(Created, Changed, Unchanged, Refused) { LeftOut = LeftOut };

    public static ImportRun Begin(string fileName, string? publisher, bool preview, string by, DateTimeOffset at) =>
        new() { Id = Ids.New<ImportRunId>(), FileName = fileName, Publisher = publisher, IsPreview = preview, StartedBy = by, StartedAt = at };

    /// <summary>Counts what became of some rows that were just read.</summary>
    public void Note(IReadOnlyList<KeptLine> lines, IReadOnlyList<SheetSight> sheets)
    {
        ImportFinished.Unless(Stage is ImportStage.Reading);
        Count(lines, 1);
        Sheets = sheets.Count > 0 ? sheets : Sheets;
        var remarks = Remarks.ToDictionary();
        foreach (var note in lines.SelectMany(line => line.Reason is { } reason ? line.Notes.Append(reason) : line.Notes))
        {
            remarks[note.Code] = remarks.GetValueOrDefault(note.Code) + 1;
        }

        Remarks = remarks;
    }

    public void Finish(DateTimeOffset at)
    {
        ImportFinished.Unless(Stage is ImportStage.Reading);
        (Stage, FinishedAt) = (IsPreview ? ImportStage.Previewed : ImportStage.Applied, at);
        if (!IsPreview)
        {
            Raise(new ProceduresImported(Id, Created, Changed));
        }
    }

    /// <summary>The same file is read again with other columns.</summary>
    public void ReadAgain()
    {
        NotAwaitingChoice.Unless(Stage is ImportStage.Previewed || (IsPreview && Stage is ImportStage.Reading));
        (Stage, FinishedAt, Created, Changed, Unchanged, Refused, LeftOut) = (ImportStage.Reading, null, 0, 0, 0, 0, 0);
        (Remarks, Sheets) = (new Dictionary<string, int>(), []);
    }

    /// <summary>Somebody accepts rows or leaves some out; whoever applies what he saw before comes second.</summary>
    public void Choose()
    {
        NotAwaitingChoice.Unless(Stage is ImportStage.Previewed);
        Choices++;
    }

    /// <summary>Some accepted rows go in; what became of them takes the place of what was foreseen.</summary>
    public void Apply(IReadOnlyList<KeptLine> lines, Action apply)
    {
        NotAwaitingChoice.Unless(Stage is ImportStage.Previewed or ImportStage.Applying);
        Stage = ImportStage.Applying;
        Recount(lines, apply);
    }

    /// <summary>Everything accepted is in, and what was left out is counted as such.</summary>
    public void Applied(DateTimeOffset at)
    {
        (Stage, FinishedAt) = (ImportStage.Applied, at);
        Raise(new ProceduresImported(Id, Created, Changed));
    }

    public void LeaveOut(int created, int changed)
    {
        (Created, Changed, LeftOut) = (Created - created, Changed - changed, LeftOut + created + changed);
    }

    public void Discard(DateTimeOffset at)
    {
        NotAwaitingChoice.Unless(IsPreview && Stage is ImportStage.Previewed or ImportStage.Reading);
        (Stage, FinishedAt) = (ImportStage.Discarded, at);
    }

    public void TakeBack(IReadOnlyList<LineUndoing> undoings)
    {
        NotApplied.Unless(Stage is ImportStage.Applied or ImportStage.Applying or ImportStage.Undoing || (Stage is ImportStage.Reading && !IsPreview));
        Stage = ImportStage.Undoing;
        Undone += undoings.Count(one => one.Undone);
        NotUndone += undoings.Count(one => !one.Undone);
    }

    public void TakenBack(string by, DateTimeOffset at)
    {
        (Stage, UndoneBy, UndoneAt) = (ImportStage.Undone, by, at);
        Raise(new ImportUndone(Id, Undone, NotUndone));
    }

    private void Recount(IReadOnlyList<KeptLine> lines, Action change)
    {
        Count(lines, -1);
        change();
        Count(lines, 1);
    }

    private void Count(IReadOnlyList<KeptLine> lines, int sign)
    {
        Created += sign * Of(ImportOutcome.Created);
        Changed += sign * Of(ImportOutcome.Changed);
        Unchanged += sign * Of(ImportOutcome.Unchanged);
        Refused += sign * Of(ImportOutcome.Refused);
        LeftOut += sign * Of(ImportOutcome.LeftOut);

        int Of(ImportOutcome outcome) => lines.Count(line => line.Outcome == outcome);
    }
}

/// <summary>The file of a preview, kept until it is applied or thrown away, so that its columns can be assigned anew.</summary>
internal sealed class ImportedFile
{
    public ImportRunId Run { get; init; }

    public required byte[] Content { get; init; }
}

/// <summary>How the columns of a publisher's tables were assigned last, offered for the next file.</summary>
internal sealed class ColumnMemory
{
    public required string Publisher { get; init; }

    public required IReadOnlyDictionary<string, TableField> Columns { get; set; }
}
