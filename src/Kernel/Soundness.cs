using Microsoft.EntityFrameworkCore;

namespace MotCua.Kernel;

/// <summary>Whether the database can still be believed: the embedded one checks its own pages and references; of PostgreSQL every table is read.</summary>
public static class Soundness
{
    public static async Task<IReadOnlyList<string>> Check(Database db, CancellationToken cancel)
    {
        List<string> faults = [];
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            if (db is SqliteDatabase)
            {
                try
                {
                    faults.AddRange((await Rows(db, "PRAGMA integrity_check", cancel)).Where(row => row != "ok"));
                    faults.AddRange((await Rows(db, "PRAGMA foreign_key_check", cancel)).Select(table => $"a reference of {table} leads nowhere"));
                }
                catch (System.Data.Common.DbException broken)
                {
                    // So spoilt that it cannot even be asked.
                    faults.Add(broken.Message);
                }

                return faults;
            }

            foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null).DistinctBy(entity => entity.GetSchemaQualifiedTableName()))
            {
                var table = $"\"{entity.GetSchema() ?? "public"}\".\"{entity.GetTableName()}\"";
                try
                {
                    await Rows(db, $"SELECT count(t.*) FROM {table} t", cancel);
                }
                catch (System.Data.Common.DbException broken)
                {
                    faults.Add($"{table}: {broken.Message}");
                }
            }

            return faults;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task<List<string>> Rows(Database db, string sql, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names are those of our own tables.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancel);
        List<string> rows = [];
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(reader.GetValue(0).ToString() ?? "");
        }

        return rows;
    }
}
