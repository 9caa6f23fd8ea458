using System.Globalization;
using Microsoft.Data.Sqlite;

namespace MotCua.Web.Tests.Killing;

/// <summary>The house is killed while a box of old papers is split, read, typed, accepted and signed: whoever was at it does the same again, and nothing lies twice in a batch or in a vault.</summary>
public sealed class ArchiveKillTests(ITestOutputHelper output)
{
    /// <summary>How often during each stretch of the work.</summary>
    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("MOTCUA_ARCHIVE_KILLS") ?? "2", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_box_comes_through_kills_in_every_stretch_whole_and_once()
    {
        var cancel = TestContext.Current.CancellationToken;
        var seed = Environment.GetEnvironmentVariable("MOTCUA_KILL_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"seed {seed} (MOTCUA_KILL_SEED repeats it)");
        var folder = Directory.CreateTempSubdirectory("motcua-archive-kill-").FullName;
        try
        {
            await FurnishedProvince.CopyTo(folder);
            using var server = new ServerProcess(Settings(folder));
            await server.Start(cancel);
            using var team = new ArchiveTeam(server.Address, cancel);
            await team.SetOut();
            var chance = new Random(seed);
            foreach (var (name, stretch, most) in new (string, Func<Task>, int)[]
            {
                ("split", team.Bring, 2500), ("read", () => AllRead(folder, team, cancel), 3000), ("typed", team.Index, 1500), ("accepted", team.Accept, 800), ("signed", team.Keep, 1500),
            })
            {
                await Through(server, name, stretch, most, chance, cancel);
            }

            output.WriteLine($"{team.Repeated} forms sent again because the house had been killed");
            await server.Kill(cancel);
            var (verified, report) = await server.Run("verify", cancel);
            output.WriteLine(report);
            Assert.True(verified == 0, report);
            await Once(folder, team, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Through(ServerProcess server, string name, Func<Task> stretch, int most, Random chance, CancellationToken cancel)
    {
        var (work, kills) = (stretch(), 0);
        while (kills < Kills)
        {
            await Task.Delay(chance.Next(5, most), cancel);
            if (work.IsCompleted)
            {
                break;
            }

            await server.Kill(cancel);
            kills++;
            await server.Start(cancel);
        }

        await work;
        output.WriteLine($"{name}: killed {kills} times");
    }

    /// <summary>Every sheet is read in the background, by however many houses it takes.</summary>
    private static async Task AllRead(string folder, ArchiveTeam team, CancellationToken cancel)
    {
        for (var tries = 0; await Count(folder, $"SELECT count(*) FROM archives_sheet_text WHERE batch = '{team.Batch.ToUpperInvariant()}' AND read = 1", cancel) < ArchiveTeam.Papers; tries++)
        {
            Assert.True(tries < 300, "The sheets are not read.");
            await Task.Delay(500, cancel);
        }
    }

    /// <summary>Looks past the house: sheets, texts, entries and papers in vaults, each once.</summary>
    private static async Task Once(string folder, ArchiveTeam team, CancellationToken cancel)
    {
        var batch = team.Batch.ToUpperInvariant();
        foreach (var (expected, sql) in new (long, string)[]
        {
            (ArchiveTeam.Papers, $"SELECT count(*) FROM archives_paper_file WHERE batch = '{batch}'"),
            (ArchiveTeam.Papers, $"SELECT sum(sheet_count) FROM archives_paper_file WHERE batch = '{batch}'"),
            (ArchiveTeam.Papers, $"SELECT count(*) FROM archives_sheet_text WHERE batch = '{batch}'"),
            (0, $"SELECT sum(attempts) FROM archives_sheet_text WHERE batch = '{batch}'"),
            (2 * ArchiveTeam.Papers, $"SELECT count(*) FROM archives_piece WHERE batch = '{batch}'"),
            (2 * ArchiveTeam.Papers, $"SELECT count(*) FROM archives_piece WHERE batch = '{batch}' AND done_at IS NOT NULL"),
            (1, $"SELECT count(*) FROM archives_sample WHERE batch = '{batch}'"),
            (ArchiveTeam.Papers, $"SELECT count(*) FROM archives_paper_file WHERE batch = '{batch}' AND standing = 'InVault'"),
            (ArchiveTeam.Papers, $"SELECT count(*) FROM documents_vault_item WHERE source LIKE 'archive/H02.24.01/%{ArchiveTeam.Box}'"),
            (ArchiveTeam.Papers, $"SELECT count(DISTINCT owner) FROM documents_vault_item WHERE source LIKE 'archive/H02.24.01/%{ArchiveTeam.Box}'"),
        })
        {
            var found = await Count(folder, sql, cancel);
            Assert.True(found == expected, $"{found} where {expected} should be: {sql}");
        }
    }

    private static async Task<long> Count(string folder, string sql, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "motcua.db")};Pooling=false;Mode=ReadOnly");
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are ours.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(cancel))!;
    }

    private static Dictionary<string, string> Settings(string folder) => new()
    {
        ["MOTCUA_DATA"] = folder,
        ["MOTCUA_DEMO"] = "on",
        ["MOTCUA_SAMPLES"] = "off",
        ["MOTCUA_DATABASE"] = "",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Rates__SignIn"] = "100000",
    };
}
