using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Somebody starts to read a file of procedures into the register; as a preview it writes nothing there until it is applied. A table's file is kept meanwhile, so that its columns can be assigned anew.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record BeginImport(string FileName, bool Preview = false, string? Publisher = null, byte[]? Table = null) : ICommand<ImportRunId>;

internal sealed class BeginImportHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<BeginImport, ImportRunId>
{
    public Task<ImportRunId> Handle(BeginImport command, CancellationToken cancel)
    {
        var run = ImportRun.Begin(Path.GetFileName(command.FileName), Clean.Line(command.Publisher), command.Preview, actors.Current.Name, clock.GetUtcNow());
        db.ImportRuns.Add(run);
        if (command is { Preview: true, Table: { } table })
        {
            db.ImportedFiles.Add(new() { Run = run.Id, Content = table });
        }

        return Task.FromResult(run.Id);
    }
}
