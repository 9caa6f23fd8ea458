using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Somebody starts to read a file of procedures into the register.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record BeginImport(string FileName) : ICommand<ImportRunId>;

internal sealed class BeginImportHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<BeginImport, ImportRunId>
{
    public Task<ImportRunId> Handle(BeginImport command, CancellationToken cancel)
    {
        var run = ImportRun.Begin(Path.GetFileName(command.FileName), actors.Current.Name, clock.GetUtcNow());
        db.ImportRuns.Add(run);
        return Task.FromResult(run.Id);
    }
}
