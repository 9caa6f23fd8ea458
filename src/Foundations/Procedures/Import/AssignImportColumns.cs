using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>The columns of a previewed table are assigned by a person, by their headings; the file is then read again. The assignment is kept for the publisher's next file.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record AssignImportColumns(ImportRunId Run, IReadOnlyDictionary<string, TableField> Columns) : ICommand<ImportTable>, IConcerns
{
    public Guid Subject => Run.Value;
}

/// <summary>The kept file of a preview, to be read with these columns.</summary>
public sealed record ImportTable(string FileName, byte[] Content, IReadOnlyDictionary<string, TableField> Columns);

internal sealed class AssignImportColumnsHandler(Database db) : IHandler<AssignImportColumns, ImportTable>
{
    public async Task<ImportTable> Handle(AssignImportColumns command, CancellationToken cancel)
    {
        ColumnsIncomplete.Unless(command.Columns.Values.Contains(TableField.Code) && command.Columns.Values.Contains(TableField.Name));
        var run = NoSuchImport.Unless(await db.ImportRuns.FindAsync([command.Run], cancel));
        var file = NoTable.Unless(await db.ImportedFiles.FindAsync([command.Run], cancel));
        run.ReadAgain();
        await db.ImportLines.Where(line => line.Run == run.Id).ExecuteDeleteAsync(cancel);
        if (ColumnGuess.PublisherKey(run.Publisher) is { } publisher)
        {
            if (await db.ColumnMemories.FindAsync([publisher], cancel) is { } memory)
            {
                memory.Columns = command.Columns;
            }
            else
            {
                db.ColumnMemories.Add(new() { Publisher = publisher, Columns = command.Columns });
            }
        }

        return new(run.FileName, file.Content, command.Columns);
    }
}
