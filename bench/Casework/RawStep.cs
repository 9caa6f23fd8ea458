using MotCua.Bench.Load.Filled;
using Npgsql;

namespace MotCua.Bench.Casework;

/// <summary>The floor under a step: the rows that the product changed and wrote for one, written by prepared statements, in one transaction and one round trip before its commit.</summary>
internal sealed class RawStep
{
    private const string Changed = "UPDATE dossiers.dossier SET ledger = @ledger, run = @run, draft = @draft, stage = @stage, counted_at = @counted, version = version + 1 WHERE id = @dossier";
    private const string Left = "UPDATE dossiers.step SET left_at = @counted, choice = 'propose', note = 'x', officer_name = 'x', officer = @dossier WHERE dossier_id = @dossier AND \"order\" = 2";
    private const string Gone = "DELETE FROM dossiers.work WHERE dossier = @dossier";
    private const string Number = "INSERT INTO kernel.number_series AS held (series, last) VALUES (@series, 1) ON CONFLICT (series) DO UPDATE SET last = held.last + 1";

    private readonly Store store;
    private readonly IReadOnlyList<Piece> pieces;
    private readonly Pattern dossier, step, work, journal;
    private readonly Pattern history;
    private int next;

    private RawStep(Store store, IReadOnlyList<Piece> pieces, Pattern dossier, Pattern step, Pattern work, Pattern history, Pattern journal) =>
        (this.store, this.pieces, this.dossier, this.step, this.work, this.history, this.journal) = (store, pieces, dossier, step, work, history, journal);

    /// <summary>Dossier and step changed, work gone, number counted on; and what is new.</summary>
    public int Rows => 4 + step.Rows.Count + work.Rows.Count + history.Rows.Count + journal.Rows.Count;

    /// <param name="pieces">Dossiers on which the step was done by the product; each is written over as often as it comes round.</param>
    public static async Task<RawStep> Of(Store store, IReadOnlyList<Piece> pieces)
    {
        await using var connection = await store.Open();
        var key = $"'{pieces[0].Dossier}'";
        return new(store, pieces,
            await Pattern.Read(connection, "dossiers.dossier", $"id = {key}"),
            await Pattern.Read(connection, "dossiers.step", $"dossier_id = {key} AND left_at IS NULL"),
            await Pattern.Read(connection, "dossiers.work", $"dossier = {key}"),
            await Pattern.Read(connection, "dossiers.happening", $"dossier_id = {key} AND what = 'step-completed' AND at = (SELECT max(at) FROM dossiers.happening WHERE dossier_id = {key})"),
            await Pattern.Read(connection, "kernel.journal", $"subject = {key} AND deed = 'CompleteStep'"));
    }

    public async Task Write()
    {
        var piece = pieces[Interlocked.Increment(ref next) % pieces.Count];
        await using var connection = (NpgsqlConnection)await store.Open();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        var (own, now) = (Guid.CreateVersion7(), TimeProvider.System.GetUtcNow().UtcDateTime);
        batch.BatchCommands.Add(Say(Number, ("series", $"raw/{piece.Agency}")));
        batch.BatchCommands.Add(Say(Changed, ("ledger", dossier.At(0, "ledger")), ("run", dossier.At(0, "run")), ("draft", dossier.At(0, "draft")), ("stage", dossier.At(0, "stage")),
            ("counted", now), ("dossier", piece.Dossier)));
        batch.BatchCommands.Add(Say(Left, ("counted", now), ("dossier", piece.Dossier)));
        batch.BatchCommands.Add(Say(Gone, ("dossier", piece.Dossier)));
        Add(step, ("id", own), ("dossier_id", piece.Dossier));
        Add(work, ("id", own), ("dossier", piece.Dossier), ("step", own), ("agency", piece.Agency));
        Add(history, ("id", own), ("dossier_id", piece.Dossier));
        Add(journal, ("id", own), ("subject", piece.Dossier));
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();

        void Add(Pattern pattern, params ReadOnlySpan<(string, object?)> other) => batch.BatchCommands.Add(Store.Row(pattern, pattern.Like(0, other)));
    }

    private static NpgsqlBatchCommand Say(string sql, params (string Name, object? Value)[] values)
    {
#pragma warning disable CA2100 // The statements are ours.
        var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        foreach (var (name, value) in values)
        {
            command.Parameters.Add(new NpgsqlParameter(name, value ?? DBNull.Value));
        }

        return command;
    }
}
