using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MotCua.Kernel;

/// <summary>
/// SQLite takes one writer. Work queues here and is carried out on one connection, one after the other; what is waiting
/// at the same time shares one transaction and so one flush to disk, each piece behind its own savepoint.
/// </summary>
internal sealed class SqliteWriter : IWriter, IAsyncDisposable
{
    private const int MostTogether = 64;

    private readonly Channel<Job> queue = Channel.CreateUnbounded<Job>(new() { SingleReader = true });
    private readonly string connectionString;
    private readonly Task loop;

    public SqliteWriter(string connectionString)
    {
        this.connectionString = connectionString;
        loop = Task.Run(Serve);
    }

    public bool TriesAgain => false;

    public async Task<T> Write<T>(Database db, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        T result = default!;
        var job = new Job(async (connection, transaction) =>
        {
            var own = db.Database.GetDbConnection();
            db.Database.SetDbConnection(connection, contextOwnsConnection: false);
            db.Database.AutoSavepointsEnabled = false;
            try
            {
                await db.Database.UseTransactionAsync(transaction, CancellationToken.None);
                result = await work(cancel);
            }
            finally
            {
                await db.Database.UseTransactionAsync(null, CancellationToken.None);
                db.Database.SetDbConnection(own, contextOwnsConnection: true);
            }
        }, cancel);
        await queue.Writer.WriteAsync(job, cancel);
        await job.Finished.Task;
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        queue.Writer.TryComplete();
        await loop;
    }

    private async Task Serve()
    {
        await using var connection = new SqliteConnection(connectionString);
        while (await queue.Reader.WaitToReadAsync())
        {
            List<Job> done = [];
            try
            {
                if (connection.State is not System.Data.ConnectionState.Open)
                {
                    await connection.OpenAsync();
                    await Execute(connection, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000;");
                }

                await using var transaction = connection.BeginTransaction(deferred: false);
                while (done.Count < MostTogether && queue.Reader.TryRead(out var job))
                {
                    if (await Attempt(job, transaction))
                    {
                        done.Add(job);
                    }
                }

                await transaction.CommitAsync();
                done.ForEach(job => job.Finished.TrySetResult());
            }
            catch (Exception broken)
            {
                // Nothing of this round is on disk, so nobody is told that it is.
                done.ForEach(job => job.Finished.TrySetException(broken));
                await connection.CloseAsync();
                if (done.Count == 0 && queue.Reader.TryRead(out var first))
                {
                    first.Finished.TrySetException(broken);
                }
            }
        }
    }

    private static async Task<bool> Attempt(Job job, SqliteTransaction transaction)
    {
        if (job.Cancel.IsCancellationRequested)
        {
            job.Finished.TrySetCanceled(job.Cancel);
            return false;
        }

        const string Savepoint = "deed";
        await transaction.SaveAsync(Savepoint);
        try
        {
            await job.Begin(transaction.Connection!, transaction);
            await transaction.ReleaseAsync(Savepoint);
            return true;
        }
        catch (Exception refused)
        {
            await transaction.RollbackAsync(Savepoint);
            await transaction.ReleaseAsync(Savepoint);
            job.Finished.TrySetException(refused);
            return false;
        }
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Job(Func<DbConnection, DbTransaction, Task> Run, CancellationToken Cancel)
    {
        private readonly ExecutionContext? surroundings = ExecutionContext.Capture();

        public TaskCompletionSource Finished { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Whatever surrounds the one who asks, such as the span of the trace, surrounds the work as well.</summary>
        public Task Begin(DbConnection connection, DbTransaction transaction)
        {
            if (surroundings is null)
            {
                return Run(connection, transaction);
            }

            Task begun = Task.CompletedTask;
            ExecutionContext.Run(surroundings, _ => begun = Run(connection, transaction), null);
            return begun;
        }
    }
}
