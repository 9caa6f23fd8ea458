using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace MotCua.Bench.Load.Filled;

/// <summary>One of the two databases, spoken to past the product.</summary>
internal sealed class Store(string? postgres, string sqliteFile)
{
    public bool IsPostgres => postgres is not null;

    public string Name => IsPostgres ? "PostgreSQL" : "SQLite";

    public async Task<DbConnection> Open()
    {
        DbConnection connection = postgres is null ? new SqliteConnection($"Data Source={sqliteFile};Foreign Keys=True;Default Timeout=30") : new NpgsqlConnection($"{postgres};Max Auto Prepare=40");
        await connection.OpenAsync();
        return connection;
    }

    public string Table(string schema, string table) => IsPostgres ? $"{schema}.{table}" : $"{schema}_{table}";

    /// <summary>As the product's own model writes an id, and an instant.</summary>
    public object Key(Guid id) => IsPostgres ? id : id.ToString().ToUpperInvariant();

    public object Instant(DateTimeOffset at) => IsPostgres ? at.UtcDateTime : (at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    public static async Task Say(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.CommandTimeout = 1800;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Many rows at once: COPY on PostgreSQL, one prepared statement on SQLite.</summary>
    public static async Task Pour(DbConnection connection, Pattern pattern, IReadOnlyList<object?[]> rows)
    {
        if (connection is NpgsqlConnection postgres)
        {
            Copy(postgres, pattern, rows);
            return;
        }

        await using var insert = Insert(connection, pattern);
        foreach (var row in rows)
        {
            Fill(insert, row);
            await insert.ExecuteNonQueryAsync();
        }
    }

    /// <summary>Not awaiting each of a billion values saves half of the time.</summary>
    private static void Copy(NpgsqlConnection postgres, Pattern pattern, IReadOnlyList<object?[]> rows)
    {
        using var copy = postgres.BeginBinaryImport($"COPY {pattern.Table} ({Names(pattern)}) FROM STDIN (FORMAT BINARY)");
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var place = 0; place < row.Length; place++)
            {
                if (row[place] is { } value)
                {
                    copy.Write(value, pattern.Types[place]);
                }
                else
                {
                    copy.WriteNull();
                }
            }
        }

        copy.Complete();
    }

    public static DbCommand Insert(DbConnection connection, Pattern pattern)
    {
        var insert = connection.CreateCommand();
#pragma warning disable CA2100 // Table and columns are read from the database itself.
        insert.CommandText = $"INSERT INTO {pattern.Table} ({Names(pattern)}) VALUES ({string.Join(", ", pattern.Columns.Select((_, place) => $"@p{place}"))})";
#pragma warning restore CA2100
        for (var place = 0; place < pattern.Columns.Count; place++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"p{place}";
            if (parameter is NpgsqlParameter typed)
            {
                typed.DataTypeName = pattern.Types[place];
            }

            insert.Parameters.Add(parameter);
        }

        return insert;
    }

    /// <summary>One row of PostgreSQL, for a round trip that it shares with others.</summary>
    public static NpgsqlBatchCommand Row(Pattern pattern, object?[] row)
    {
#pragma warning disable CA2100 // Table and columns are read from the database itself.
        var insert = new NpgsqlBatchCommand($"INSERT INTO {pattern.Table} ({Names(pattern)}) VALUES ({string.Join(", ", pattern.Columns.Select((_, place) => $"${place + 1}"))})");
#pragma warning restore CA2100
        for (var place = 0; place < row.Length; place++)
        {
            insert.Parameters.Add(new NpgsqlParameter { Value = row[place] ?? DBNull.Value, DataTypeName = pattern.Types[place] });
        }

        return insert;
    }

    private static string Names(Pattern pattern) => string.Join(", ", pattern.Columns.Select(column => $"\"{column}\""));

    public static void Fill(DbCommand insert, object?[] row)
    {
        for (var place = 0; place < row.Length; place++)
        {
            insert.Parameters[place].Value = row[place] ?? DBNull.Value;
        }
    }
}
