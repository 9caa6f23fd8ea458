using System.Data;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace MotCua.Kernel;

/// <summary>The one way to the disk: runs a piece of work in a durable transaction.</summary>
internal interface IWriter
{
    /// <summary>Work that lost a race, for a key that another wrote first as well, is done once more.</summary>
    bool TriesAgain { get; }

    Task<T> Write<T>(Database db, Func<CancellationToken, Task<T>> work, CancellationToken cancel);
}

/// <summary>PostgreSQL serves many writers; work that lost a race is done once more on what is true now.</summary>
internal sealed class PostgresWriter : IWriter
{
    /// <summary>Of a dozen who press at once the last still gets through.</summary>
    private const int Tries = 16;

    public bool TriesAgain => true;

    public async Task<T> Write<T>(Database db, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        // What fails is rolled back as a whole, so a savepoint before each saving would only cost two more round trips.
        db.Database.AutoSavepointsEnabled = false;
        for (var attempt = 1; ; attempt++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
            try
            {
                var result = await work(cancel);
                await transaction.CommitAsync(cancel);
                return result;
            }
            catch (DbUpdateConcurrencyException)
            {
                KernelRefusals.ChangedMeanwhile.If(attempt == Tries);
            }
            catch (Exception lost) when (attempt < Tries && LostRace(lost))
            {
                // Another writer was first: the next try meets what it left.
            }

            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();

            // Those who lost together come back apart, or they would meet again.
            await Task.Delay(RandomNumberGenerator.GetInt32(1 << Math.Min(attempt, 6)), cancel);
        }
    }

    private static bool LostRace(Exception thrown) =>
        (thrown as PostgresException ?? thrown.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected;
}
