using System.Data.Common;

namespace MotCua.Bench.Load.Filled;

/// <summary>Tables of a PostgreSQL server of our own that are filled without their indexes: each index is built once at the end instead of row by row.</summary>
internal static class BareTables
{
    public static Task Strip(DbConnection connection, IEnumerable<string> tables) =>
        Store.Say(connection, $"UPDATE pg_index SET indisready = false, indisvalid = false WHERE indrelid IN ({string.Join(", ", tables.Select(table => $"'{table}'::regclass"))})");

    /// <summary>What is poured here was cast whole, so nobody asks of every row whether what it belongs to is there.</summary>
    public static Task TrustRows(DbConnection connection, bool bare) => bare ? Store.Say(connection, "SET session_replication_role = replica") : Task.CompletedTask;

    /// <summary>Builds every index anew; it says no to what is there twice.</summary>
    public static async Task Dress(Store store, IReadOnlyList<string> tables)
    {
        await Task.WhenAll(tables.Select((table, number) => (table, number)).GroupBy(one => one.number == 0).Select(async lane =>
        {
            await using var connection = await store.Open();
            await Store.Say(connection, "SET max_parallel_maintenance_workers = 0");
            foreach (var (table, _) in lane)
            {
                await Store.Say(connection, $"REINDEX TABLE {table}");
            }
        }));
        await using var last = await store.Open();
        await Store.Say(last, "DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_index WHERE NOT indisready OR NOT indisvalid) THEN RAISE EXCEPTION 'an index was not built anew'; END IF; END $$");
    }
}
