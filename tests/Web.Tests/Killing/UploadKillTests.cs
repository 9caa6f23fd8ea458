using System.Globalization;
using System.Security.Cryptography;

namespace MotCua.Web.Tests.Killing;

/// <summary>The house is killed while files arrive, whole and in pieces, and while scans are read: what it confirmed is whole, what it did not is not half there.</summary>
public sealed class UploadKillTests(ITestOutputHelper output)
{
    private static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static int Kills => int.Parse(Environment.GetEnvironmentVariable("MOTCUA_UPLOAD_KILLS") ?? "8", CultureInfo.InvariantCulture);

    [Fact]
    public async Task What_was_confirmed_is_whole_and_nothing_else_lies_under_a_name()
    {
        var cancel = TestContext.Current.CancellationToken;
        var seed = Environment.GetEnvironmentVariable("MOTCUA_KILL_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"seed {seed} (MOTCUA_KILL_SEED repeats it)");
        var folder = Directory.CreateTempSubdirectory("motcua-upload-kill-").FullName;
        try
        {
            await FurnishedProvince.CopyTo(folder);

            // What ships with the province was put down before there was a key.
            var shipped = Directory.GetFiles(Path.Combine(folder, "files"), "*", SearchOption.AllDirectories).Length;
            using var server = new ServerProcess(Settings(folder));
            await server.Start(cancel);
            using var stop = new CancellationTokenSource();
            UploadTeam[] teams = [.. Enumerable.Range(0, 3).Select(number => new UploadTeam(server.Address, number, stop.Token, cancel))];
            await Task.WhenAll(teams.Select(team => team.SetOut()));
            var work = Task.WhenAll(teams.Select(team => team.Work()));

            var chance = new Random(seed);
            for (var kill = 1; kill <= Kills; kill++)
            {
                await Task.Delay(chance.Next(20, 4000), cancel);
                Assert.False(work.IsFaulted, work.Exception?.ToString());
                await server.Kill(cancel);
                await server.Start(cancel);
            }

            await stop.CancelAsync();
            await work;
            output.WriteLine($"{teams.Sum(team => team.Kept + team.Whole.Count)} files and {teams.Sum(team => team.Scans.Count)} scans confirmed, {teams.Sum(team => team.Resumed)} uploads gone on with after a kill");
            foreach (var team in teams)
            {
                await team.Compare();
                team.Dispose();
            }

            await server.Kill(cancel);
            await Remains(server, folder, shipped, cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Remains(ServerProcess server, string folder, int shipped, CancellationToken cancel)
    {
        var (verified, report) = await server.Run("verify", cancel);
        output.WriteLine(report);
        Assert.True(verified == 0, report);
        Assert.Contains("0 altered, 0 missing, 0 stray", report, StringComparison.Ordinal);
        Assert.Contains($"under k1; {shipped} lie as they came", report, StringComparison.Ordinal);

        // What the kills left at the threshold goes when a day has passed and the house opens.
        var incoming = Path.Combine(folder, "files", "incoming");
        var left = Directory.GetFiles(incoming);
        output.WriteLine($"{left.Length} left at the threshold");
        foreach (var file in left)
        {
            File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        await server.Start(cancel);
        Assert.Empty(Directory.GetFiles(incoming));
        await server.Kill(cancel);
    }

    private static Dictionary<string, string> Settings(string folder) => new()
    {
        ["MOTCUA_DATA"] = folder,
        ["MOTCUA_DEMO"] = "on",
        ["MOTCUA_SAMPLES"] = "off",
        ["MOTCUA_DATABASE"] = "",
        ["MOTCUA_FILE_KEYS"] = $"k1:{Key}",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Rates__SignIn"] = "100000",
    };
}
