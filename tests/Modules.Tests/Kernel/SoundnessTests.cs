using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Kernel;

public sealed class SoundnessTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_whole_database_has_no_fault(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.Empty(await house.Look(db => Soundness.Check(db, TestContext.Current.CancellationToken)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_lost_table_or_a_spoilt_page_is_a_fault(TestDatabase database)
    {
        await using var house = await House.On(database);
        if (database is TestDatabase.Postgres)
        {
            await house.Look(db => db.Database.ExecuteSqlRawAsync("DROP TABLE documents.vault_use", TestContext.Current.CancellationToken));
        }
        else
        {
            await house.Look(db => db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", TestContext.Current.CancellationToken));
            SqliteConnection.ClearAllPools();
            await using var file = new FileStream(Path.Combine(house.Folder, "motcua.db"), FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            file.Position = file.Length - 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 4096).ToArray(), TestContext.Current.CancellationToken);
        }

        Assert.NotEmpty(await house.Look(db => Soundness.Check(db, TestContext.Current.CancellationToken)));
    }
}
