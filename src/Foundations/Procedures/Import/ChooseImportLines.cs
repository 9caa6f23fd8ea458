using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Differences;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>Rows of a preview are accepted or left out: those named, or all of a kind (what would be created, what would change, or what would change a certain part).</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ChooseImportLines(ImportRunId Run, bool Accept, IReadOnlyList<int>? Numbers = null, ImportOutcome? Kind = null, ChangedPart? Part = null) : ICommand<int>, IConcerns
{
    public Guid Subject => Run.Value;
}

internal sealed class ChooseImportLinesHandler(Database db) : IHandler<ChooseImportLines, int>
{
    public async Task<int> Handle(ChooseImportLines command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        run.Choose();
        var lines = db.ImportLines.Of(run.Id, command.Kind, command.Part).Where(line => line.Said != null && line.Accepted != command.Accept);
        if (command.Numbers is { } numbers)
        {
            lines = lines.Where(line => numbers.Contains(line.Number));
        }

        // A whole catalogue may be ticked at once; what the rows say need not be fetched for that.
        return await lines.ExecuteUpdateAsync(set => set.SetProperty(line => line.Accepted, command.Accept), cancel);
    }
}

internal static class ImportLineQueries
{
    extension(IQueryable<KeptLine> lines)
    {
        public IQueryable<KeptLine> Of(ImportRunId run, ImportOutcome? kind, ChangedPart? part)
        {
            lines = lines.Where(line => line.Run == run);
            if (kind is { } outcome)
            {
                lines = lines.Where(line => line.Outcome == outcome);
            }

            if (part is { } changed)
            {
                var mark = $"|{changed}|";
                lines = lines.Where(line => line.Parts.Contains(mark));
            }

            return lines;
        }
    }
}
