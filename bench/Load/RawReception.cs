
using MotCua.Bench.Load.Filled;

namespace MotCua.Bench.Load;

/// <summary>The floor under a dossier's reception: the very rows that the product wrote for one, in one transaction of plain SQL.</summary>
internal sealed class RawReception : IDisposable
{
    private readonly Store store;
    private readonly Pattern[] patterns;
    private readonly SemaphoreSlim writers;

    private RawReception(Store store, Pattern[] patterns) => (this.store, this.patterns, writers) = (store, patterns, new(store.IsPostgres ? 64 : 1));

    public int Rows => patterns.Sum(pattern => pattern.Rows.Count);

    public static async Task<RawReception> Of(Store store, Guid dossier)
    {
        await using var connection = await store.Open();
        var key = $"'{store.Key(dossier)}'";
        return new(store,
        [
            await Pattern.Read(connection, store.Table("dossiers", "dossier"), $"id = {key}"),
            await Pattern.Read(connection, store.Table("dossiers", "happening"), $"dossier_id = {key}"),
            await Pattern.Read(connection, store.Table("kernel", "journal"), "deed = 'ReceiveAtCounter' AND refused IS NULL ORDER BY id DESC LIMIT 1"),
            await Pattern.Read(connection, store.Table("kernel", "done_once"), "key LIKE '%/ReceiveAtCounter/%' ORDER BY at DESC LIMIT 1"),
        ]);
    }

    public async Task<int> Write()
    {
        await writers.WaitAsync();
        try
        {
            await using var connection = await store.Open();
            await using var transaction = await connection.BeginTransactionAsync();
            var id = Guid.CreateVersion7();
            foreach (var pattern in patterns)
            {
                for (var row = 0; row < pattern.Rows.Count; row++)
                {
                    await using var insert = Store.Insert(connection, pattern);
                    insert.Transaction = transaction;
                    Store.Fill(insert, Fresh(pattern, row, id));
                    await insert.ExecuteNonQueryAsync();
                }
            }

            await transaction.CommitAsync();
            return 0;
        }
        finally
        {
            writers.Release();
        }
    }

    public void Dispose() => writers.Dispose();

    private object?[] Fresh(Pattern pattern, int row, Guid dossier) => Array.IndexOf(patterns, pattern) switch
    {
        0 => pattern.Like(row, ("id", store.Key(dossier)), ("request_number", $"YC-{dossier:N}")),
        1 => pattern.Like(row, ("id", store.Key(Guid.CreateVersion7())), ("dossier_id", store.Key(dossier))),
        2 => pattern.Like(row, ("id", store.Key(Guid.CreateVersion7()))),
        _ => pattern.Like(row, ("key", $"raw/{dossier:N}")),
    };
}
