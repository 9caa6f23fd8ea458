using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace MotCua.Web.Tests.Killing;

/// <summary>A dossier as it lies in the database.</summary>
internal sealed record StoredDossier(Guid Id, string? Code, string Stage, string Papers);

/// <summary>Looks past the house at what really lies in its database.</summary>
internal static class StoredDossiers
{
    /// <summary>Every dossier, and how often each happening stands in its history.</summary>
    public static async Task<(IReadOnlyList<StoredDossier> Dossiers, IReadOnlyDictionary<(Guid, string), int> Happenings)> Read(string folder, string? postgres, CancellationToken cancel)
    {
        await using DbConnection connection = postgres is null ? new SqliteConnection($"Data Source={Path.Combine(folder, "motcua.db")};Pooling=false") : new NpgsqlConnection(postgres);
        await connection.OpenAsync(cancel);
        var prefix = postgres is null ? "dossiers_" : "dossiers.";
        List<StoredDossier> dossiers = [];
        await Each(connection, $"SELECT id, code, stage, papers FROM {prefix}dossier",
            row => dossiers.Add(new(row.GetGuid(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetString(2), row.GetString(3))), cancel);
        Dictionary<(Guid, string), int> happenings = [];
        await Each(connection, $"SELECT dossier_id, what, count(*) FROM {prefix}happening GROUP BY dossier_id, what",
            row => happenings[(row.GetGuid(0), row.GetString(1))] = row.GetInt32(2), cancel);
        return (dossiers, happenings);
    }

    private static async Task Each(DbConnection connection, string sql, Action<DbDataReader> read, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The table names are ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            read(rows);
        }
    }
}
