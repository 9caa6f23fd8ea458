using Microsoft.EntityFrameworkCore;

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
    public async Task<long> Next(string series, CancellationToken cancel)
    {
        var entity = db.Model.FindEntityType(typeof(NumberSeries))!;
        var table = entity.GetSchema() is { } schema ? $"{schema}.{entity.GetTableName()}" : entity.GetTableName();
        var sql = $"INSERT INTO {table} AS held (series, last) VALUES ({{0}}, 1) ON CONFLICT (series) DO UPDATE SET last = held.last + 1 RETURNING last";
        return (await db.Database.SqlQueryRaw<long>(sql, series).ToListAsync(cancel)).Single();
    }

    /// <summary>The number that would be given out now; whoever prints it beforehand must see in the deed that it still is that one.</summary>
    public async Task<long> Coming(string series, CancellationToken cancel) =>
        await db.Set<NumberSeries>().Where(held => held.Series == series).Select(held => held.Last).FirstOrDefaultAsync(cancel) + 1;
}
