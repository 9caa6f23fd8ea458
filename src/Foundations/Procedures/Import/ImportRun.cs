using System.Text.Json;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>One reading of a file into the register, kept with a line for every line of the file.</summary>
internal sealed class ImportRun : Aggregate
{
    public ImportRunId Id { get; private init; }

    public string FileName { get; private init; } = "";

    public string StartedBy { get; private init; } = "";

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public int Created { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Refused { get; private set; }

    public List<ImportPage> Pages { get; } = [];

    public ImportTally Tally => new(Created, Changed, Unchanged, Refused);

    public static ImportRun Begin(string fileName, string by, DateTimeOffset at) =>
        new() { Id = Ids.New<ImportRunId>(), FileName = fileName, StartedBy = by, StartedAt = at };

    public void Note(IReadOnlyList<ImportLine> lines)
    {
        ImportFinished.Unless(FinishedAt is null);
        Pages.Add(ImportPage.Of(Id, Tally.Read, lines));
        Created += Count(ImportOutcome.Created);
        Changed += Count(ImportOutcome.Changed);
        Unchanged += Count(ImportOutcome.Unchanged);
        Refused += Count(ImportOutcome.Refused);

        int Count(ImportOutcome outcome) => lines.Count(line => line.Outcome == outcome);
    }

    public void Finish(DateTimeOffset at)
    {
        ImportFinished.Unless(FinishedAt is null);
        FinishedAt = at;
        Raise(new ProceduresImported(Id, Created, Changed));
    }
}

/// <summary>The lines of one batch of an import, in the order of the file; written once, as one text.</summary>
internal sealed class ImportPage
{
    public ImportRunId Run { get; private init; }

    public int FirstRow { get; private init; }

    public string Text { get; private init; } = "";

    public IReadOnlyList<ImportLine> Lines => JsonSerializer.Deserialize<IReadOnlyList<ImportLine>>(Text, JsonText.Options)!;

    public static ImportPage Of(ImportRunId run, int firstRow, IReadOnlyList<ImportLine> lines) =>
        new() { Run = run, FirstRow = firstRow, Text = JsonSerializer.Serialize(lines, JsonText.Options) };
}
