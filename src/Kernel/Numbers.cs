using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace MotCua.Kernel;

/// <summary>The last number given out in a series, such as one agency's dossiers of one day.</summary>
public sealed class NumberSeries
{
    public required string Series { get; init; }

    public required long Last { get; init; }
}

/// <summary>Gives out running numbers: one statement, so that two servers never give the same; without gaps, because a refused deed gives its number back.</summary>
public sealed class Numbers(Database db)
{
    private static readonly ConcurrentDictionary<IModel, string> Statements = new();

    /// <summary>Said to the database itself: nothing comes back that would be changed and written again.</summary>
    public async Task<long> Next(string series, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The statement is ours.
            command.CommandText = Statements.GetOrAdd(db.Model, Statement);
#pragma warning restore CA2100
            var named = command.CreateParameter();
            (named.ParameterName, named.Value) = ("@series", series);
            command.Parameters.Add(named);
            return (long)(await command.ExecuteScalarAsync(cancel))!;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>The number that would be given out now; whoever prints it beforehand must see in the deed that it still is that one.</summary>
    public async Task<long> Coming(string series, CancellationToken cancel) =>
        await db.Set<NumberSeries>().Where(held => held.Series == series).Select(held => held.Last).FirstOrDefaultAsync(cancel) + 1;

    private static string Statement(IModel model)
    {
        var entity = model.FindEntityType(typeof(NumberSeries))!;
        var table = entity.GetSchema() is { } schema ? $"{schema}.{entity.GetTableName()}" : entity.GetTableName();
        return $"INSERT INTO {table} AS held (series, last) VALUES (@series, 1) ON CONFLICT (series) DO UPDATE SET last = held.last + 1 RETURNING last";
    }
}
