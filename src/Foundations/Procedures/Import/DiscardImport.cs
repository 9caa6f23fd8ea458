using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>A preview is thrown away; nothing of it ever went into the register. Its tally stays, its rows go.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record DiscardImport(ImportRunId Run) : ICommand<Done>, IConcerns
{
    public Guid Subject => Run.Value;
}

internal sealed class DiscardImportHandler(Database db, TimeProvider clock) : IHandler<DiscardImport, Done>
{
    public async Task<Done> Handle(DiscardImport command, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        run.Discard(clock.GetUtcNow());
        await db.ImportLines.Where(line => line.Run == run.Id).ExecuteDeleteAsync(cancel);
        await db.ImportedFiles.Where(file => file.Run == run.Id).ExecuteDeleteAsync(cancel);
        return default;
    }
}
