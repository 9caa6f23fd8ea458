using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The file is read to its end.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record FinishImport(ImportRunId Run) : ICommand<ImportTally>, IConcerns
{
    public Guid Subject => Run.Value;
}

internal sealed class FinishImportHandler(Database db, TimeProvider clock) : IHandler<FinishImport, ImportTally>
{
    public async Task<ImportTally> Handle(FinishImport command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        run.Finish(clock.GetUtcNow());
        return run.Tally;
    }
}
