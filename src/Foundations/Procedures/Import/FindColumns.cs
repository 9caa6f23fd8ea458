using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>How the columns of this publisher's tables were assigned last; empty when nobody did.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record FindColumns(string? Publisher) : IQuery<IReadOnlyDictionary<string, TableField>>;

internal sealed class FindColumnsHandler(Database db) : IHandler<FindColumns, IReadOnlyDictionary<string, TableField>>
{
    public async Task<IReadOnlyDictionary<string, TableField>> Handle(FindColumns query, CancellationToken cancel) =>
        ColumnGuess.PublisherKey(query.Publisher) is { } publisher && await db.ColumnMemories.FindAsync([publisher], cancel) is { } memory
            ? memory.Columns
            : new Dictionary<string, TableField>();
}
