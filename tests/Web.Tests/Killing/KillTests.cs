using System.Globalization;
using MotCua.Modules.Tests;

namespace MotCua.Web.Tests.Killing;

/// <summary>The house is killed while people work in it: what it confirmed is there once, what they repeated is not there twice.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 4;

    private static readonly (string Name, string Agency, string Citizen)[] Communes =
    [
        ("quyson", "H02.24.01", DemoPeople.Citizen),
        ("chu", "H02.24.02", "024187000215"),
        ("tranphu", "H02.21.01", "024098000764"),
        ("ngoquyen", "H02.21.02", "024199000905"),
    ];

    private static int Dossiers => int.Parse(Environment.GetEnvironmentVariable("MOTCUA_KILL_DOSSIERS") ?? "200", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task What_was_confirmed_survives_being_killed_and_nothing_is_done_twice(string database)
    {
        var cancel = TestContext.Current.CancellationToken;
        var seed = Environment.GetEnvironmentVariable("MOTCUA_KILL_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"seed {seed} (MOTCUA_KILL_SEED repeats it)");
        var folder = Directory.CreateTempSubdirectory("motcua-kill-").FullName;
        var postgres = database == "postgres" ? TestPostgres.NewDurableDatabase() : null;
        try
        {
            using var server = new ServerProcess(Settings(folder, postgres));
            if (postgres is null)
            {
                await FurnishedProvince.CopyTo(folder);
            }
            else
            {
                var (code, said) = await server.Run("migrate", cancel);
                Assert.True(code == 0, said);
            }

            await server.Start(cancel);
            var ledger = new Ledger();
            await WorkAndKill(server, ledger, new Random(seed), cancel);
            await server.Kill(cancel);

            var (verified, report) = await server.Run("verify", cancel);
            output.WriteLine(report);
            Assert.True(verified == 0, report);
            Compare(ledger, await StoredDossiers.Read(folder, postgres, cancel));
        }
        finally
        {
            if (postgres is not null)
            {
                TestPostgres.Drop(postgres);
            }

            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task WorkAndKill(ServerProcess server, Ledger ledger, Random chance, CancellationToken cancel)
    {
        var (taken, all) = (0, Dossiers);
        int? Next() => Interlocked.Increment(ref taken) is var number && number <= all ? number : null;
        CounterTeam[] teams = [.. Communes.Concat(Communes).Select(commune => new CounterTeam(server.Address, commune.Name, commune.Agency, commune.Citizen, ledger, cancel))];
        var work = Task.WhenAll(teams.Select(team => team.Work(Next)));
        for (var kill = 1; kill <= Kills; kill++)
        {
            // Somewhere in each stretch of the work, however fast the machine is: after so many deeds and a moment more.
            var deeds = (int)(2.5 * all * (kill - 1 + chance.NextDouble()) / (Kills + 1)) + 1;
            while (ledger.Deeds < deeds && !work.IsCompleted)
            {
                await Task.Delay(5, cancel);
            }

            await Task.Delay(chance.Next(120), cancel);
            Assert.False(work.IsFaulted, work.Exception?.ToString());
            Assert.False(work.IsCompleted, "The work was done before the last kill.");
            await server.Kill(cancel);
            output.WriteLine($"killed after {ledger.Deeds} deeds");
            await server.Start(cancel);
        }

        await work;
        output.WriteLine($"{teams.Sum(team => team.Repeated)} forms sent again because the house had been killed");
        foreach (var team in teams)
        {
            team.Dispose();
        }

        output.WriteLine($"{ledger.Deeds} deeds confirmed: {ledger.Opened.Count} opened, {ledger.Scans.Count} scans, {ledger.Codes.Count} taken in, {ledger.Completed.Count} steps, {ledger.Signed.Count} signed, {ledger.Begun.Count} drafts");
    }

    private static void Compare(Ledger ledger, (IReadOnlyList<StoredDossier> Dossiers, IReadOnlyDictionary<(Guid, string), int> Happenings) stored)
    {
        Assert.Equal(Dossiers, ledger.Opened.Count);
        // Every deed was repeated until confirmed, so whatever else lies there was done twice or by nobody.
        Assert.Equal(ledger.Opened.Concat(ledger.Begun).Order(), stored.Dossiers.Select(dossier => dossier.Id).Order());
        Assert.Equal(
            ledger.Codes.OrderBy(pair => pair.Value, StringComparer.Ordinal),
            stored.Dossiers.Where(dossier => dossier.Code is not null).Select(dossier => KeyValuePair.Create(dossier.Id, dossier.Code!)).OrderBy(pair => pair.Value, StringComparer.Ordinal));
        Assert.Equal(ledger.Codes.Count, ledger.Codes.Values.Distinct().Count());

        var papers = stored.Dossiers.ToDictionary(dossier => dossier.Id, dossier => dossier.Papers);
        Assert.All(ledger.Scans, scan => Assert.Equal(2, papers[scan.Key].Split($"\"{scan.Value}\"").Length));
        Once("arrived", ledger.Opened);
        Once("accepted", ledger.Codes.Keys);
        Once("step-completed", ledger.Completed);
        Once("result-signed", ledger.Signed);

        void Once(string what, IEnumerable<Guid> confirmed) =>
            Assert.Equal(confirmed.Order().Select(id => (id, 1)), stored.Happenings.Where(one => one.Key.Item2 == what).Select(one => (one.Key.Item1, one.Value)).OrderBy(one => one.Item1));
    }

    private static Dictionary<string, string> Settings(string folder, string? postgres) => new()
    {
        ["MOTCUA_DATA"] = folder,
        ["MOTCUA_DEMO"] = "on",
        ["MOTCUA_SAMPLES"] = "off",
        ["MOTCUA_DATABASE"] = postgres ?? "",
        ["Logging__LogLevel__Default"] = "Warning",
        ["Rates__SignIn"] = "100000",
        ["Rates__Search"] = "100000",
    };
}
