using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Organisation;
using MotCua.SigningSimulator;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Killing;

/// <summary>The house is killed while a result is drawn and signed from afar, as the leader and as the agency: whoever presses again goes on, and in the end there is one paper, signed once by each.</summary>
public sealed class SigningKillTests(ITestOutputHelper output)
{
    private const string Commune = "H02.24.01";
    private static readonly string Key = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_result_is_drawn_and_signed_once_wherever_the_house_is_killed()
    {
        var seed = Environment.GetEnvironmentVariable("MOTCUA_KILL_SEED") is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : Random.Shared.Next();
        output.WriteLine($"seed {seed} (MOTCUA_KILL_SEED repeats it)");
        var chance = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("motcua-signing-kill-").FullName;
        await using var service = await SigningOffice.Open(new("http://127.0.0.1:0") { Credentials = new Dictionary<string, string> { ["lanh-dao"] = "Lãnh đạo", ["co-quan"] = "Ủy ban nhân dân xã Quý Sơn" } });
        try
        {
            var (dossiers, leader) = await Prepare(folder, 2);
            using var server = new ServerProcess(await Settings(folder, service, leader));
            await server.Start(Cancel);
            var kills = 0;
            foreach (var dossier in dossiers)
            {
                // Told by what lies on the disk and what the service has signed; and once at any moment at all.
                var signed = service.Signed.Distinct().Count();
                Func<bool>[] moments =
                [
                    Drawing(),
                    () => Step(folder, "officer.pdf"),
                    () => service.Signed.Distinct().Count() > signed,
                    () => Step(folder, "agency.at"),
                    () => service.Signed.Distinct().Count() > signed + 1,
                    After(chance.Next(20, 3000)),
                ];
                foreach (var moment in moments)
                {
                    kills += await SignAndKill(server, dossier, moment) ? 1 : 0;
                    Sealed(folder);
                    await server.Start(Cancel);
                    await WholeOrNothing(server, dossier);
                }

                await Finish(server, dossier);
            }

            output.WriteLine($"{kills} kills in the midst of it, {service.Signed.Count} signatures given for {dossiers.Count} papers");
            Assert.True(kills >= 2 * dossiers.Count, $"Only {kills} kills came before the end.");
            Assert.Equal(2 * dossiers.Count, service.Signed.Distinct().Count());
            Assert.InRange(service.Signed.Count, 2 * dossiers.Count, (2 * dossiers.Count) + kills);
            await server.Kill(Cancel);
            var (verified, report) = await server.Run("verify", Cancel);
            Assert.True(verified == 0, report);
            await Remains(folder, dossiers);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Presses the button, and kills the house at the moment; true when it had not finished by then.</summary>
    private static async Task<bool> SignAndKill(ServerProcess server, Guid dossier, Func<bool> moment)
    {
        using var pen = new Stubborn(server.Address, DemoPeople.CommuneLeader, Cancel);
        await pen.SignIn();
        var page = await pen.Open($"/can-bo/ho-so/{dossier}");
        if (page.Page.QuerySelector("form[action*='handler=Sign']") is null)
        {
            await server.Kill(Cancel);
            return false;
        }

        var pressed = Task.Run(() => pen.AskOnce(Visitor.Fill(page, "form[action*='handler=Sign']")()), Cancel);
        while (!pressed.IsCompleted && !moment())
        {
            await Task.Delay(1, Cancel);
        }

        await server.Kill(Cancel);
        return await pressed is null;
    }

    private static async Task Finish(ServerProcess server, Guid dossier)
    {
        using var pen = new Stubborn(server.Address, DemoPeople.CommuneLeader, Cancel);
        await pen.SignIn();
        var page = await pen.Open($"/can-bo/ho-so/{dossier}");
        if (page.Page.QuerySelector("form[action*='handler=Sign']") is not null)
        {
            var (next, seen) = await pen.Press(Visitor.Fill(page, "form[action*='handler=Sign']"));
            Assert.True(next is not null, $"The signature was refused: {seen.Text}");
        }

        Assert.True(await WholeOrNothing(server, dossier), "The result is not there.");
    }

    /// <summary>Either there is no result, or there is one that anybody finds whole, with both signatures.</summary>
    private static async Task<bool> WholeOrNothing(ServerProcess server, Guid dossier)
    {
        using var officer = new Stubborn(server.Address, DemoPeople.CommuneLeader, Cancel);
        await officer.SignIn();
        using var answer = await officer.Ask(() => new(HttpMethod.Get, $"/can-bo/ho-so/{dossier}/ket-qua"));
        if (answer.StatusCode is not HttpStatusCode.OK)
        {
            Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict, $"{answer.StatusCode}");
            return false;
        }

        using var anybody = new Visitor(server.Address);
        var found = await anybody.Send(await anybody.Open("/kiem-tra"), "main form[enctype]", files: [("tep", "ket-qua.pdf", await answer.Content.ReadAsByteArrayAsync(Cancel))]);
        Assert.Equal("success", found.One("section.mc-note").GetAttribute("data-tone"));
        Assert.Equal(2, found.All(".mc-docs li").Count);
        return true;
    }

    /// <summary>LibreOffice has its profile and begins to draw.</summary>
    private static Func<bool> Drawing()
    {
        DateTime? begun = null;
        return () =>
        {
            begun ??= TimeProvider.System.GetUtcNow().UtcDateTime;
            return Directory.GetDirectories(Path.GetTempPath(), "motcua-word-*").Any(home => Directory.GetCreationTimeUtc(home) > begun && Directory.GetDirectories(home).Length > 1);
        };
    }

    private static Func<bool> After(int milliseconds)
    {
        var until = 0L;
        return () => Environment.TickCount64 > (until = until == 0 ? Environment.TickCount64 + milliseconds : until);
    }

    private static bool Step(string folder, string step) => Steps(folder).Any(one => File.Exists(Path.Combine(one, step)));

    private static string[] Steps(string folder) => Directory.Exists(Path.Combine(folder, "signed")) ? Directory.GetDirectories(Path.Combine(folder, "signed"), "*.steps", SearchOption.AllDirectories) : [];

    /// <summary>What a kill leaves of a signing lies sealed.</summary>
    private static void Sealed(string folder)
    {
        foreach (var step in Steps(folder).SelectMany(Directory.GetFiles).Where(step => new FileInfo(step).Length > 0))
        {
            Assert.True(File.ReadAllBytes(step).AsSpan().StartsWith("MotCua sealed v1"u8), $"{step} lies bare.");
        }
    }

    private static async Task Remains(string folder, IReadOnlyList<Guid> dossiers)
    {
        Assert.Empty(Steps(folder));
        var (_, happenings) = await StoredDossiers.Read(folder, null, Cancel);
        Assert.All(dossiers, dossier => Assert.Equal(1, happenings[(dossier, "result-signed")]));
        List<int> numbers = [];
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "motcua.db")};Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var asked = connection.CreateCommand();
        asked.CommandText = "SELECT result FROM dossiers_dossier WHERE result IS NOT NULL";
        await using var rows = await asked.ExecuteReaderAsync(Cancel);
        while (await rows.ReadAsync(Cancel))
        {
            using var result = JsonDocument.Parse(rows.GetString(0));
            var number = (result.RootElement.TryGetProperty("Number", out var said) ? said : result.RootElement.GetProperty("number")).GetString()!;
            numbers.Add(int.Parse(number.Split('/')[0], CultureInfo.InvariantCulture));
        }

        Assert.Equal(Enumerable.Range(numbers.Min(), dossiers.Count), numbers.Order());
    }

    /// <summary>Dossiers that want only their signature, on a blank written in Word, so that LibreOffice draws them.</summary>
    private static async Task<(IReadOnlyList<Guid> Dossiers, Guid Leader)> Prepare(string folder, int count)
    {
        await using var house = await WebHouse.Open();
        List<Guid> dossiers = [];
        for (var number = 0; number < count; number++)
        {
            dossiers.Add((await BlankScene.AtTheSignature(house)).Value);
        }

        await using var scope = house.Services.CreateAsyncScope();
        var organisation = scope.ServiceProvider.GetRequiredService<IOrganisation>();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var agency = (await organisation.Agency(new AgencyCode(Commune), today, Cancel))!;
        var leader = (await organisation.OfficersOf(agency.Id, today, Cancel)).First(one => one.Roles.Contains(Role.Leader));
        foreach (var file in Directory.GetFiles(house.Folder, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(folder, Path.GetRelativePath(house.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place);
        }

        return (dossiers, leader.Id.Value);
    }

    private static async Task<Dictionary<string, string>> Settings(string folder, SigningOffice service, Guid leader)
    {
        var roots = Path.Combine(folder, "goc-ky-so.pem");
        await File.WriteAllTextAsync(roots, X509CertificateLoader.LoadCertificate(service.Root).ExportCertificatePem());
        var known = new ServiceSettings("");
        Dictionary<string, string> settings = new()
        {
            ["MOTCUA_DATA"] = folder,
            ["MOTCUA_DEMO"] = "on",
            ["MOTCUA_SAMPLES"] = "off",
            ["MOTCUA_DATABASE"] = "",
            ["MOTCUA_FILE_KEYS"] = $"k1:{Key}",
            ["MOTCUA_SIGNING_ROOTS"] = roots,
            ["Logging__LogLevel__Default"] = "Warning",
            ["Rates__SignIn"] = "100000",
            ["Rates__Track"] = "100000",
        };
        foreach (var (number, (owner, key)) in new[] { (leader.ToString(), "lanh-dao"), (Commune, "co-quan") }.Index())
        {
            settings[$"Signing__Keys__{number}__Owner"] = owner;
            settings[$"Signing__Keys__{number}__Kind"] = "Remote";
            settings[$"Signing__Keys__{number}__Address"] = new Uri(service.Address, "csc/v2/").ToString();
            settings[$"Signing__Keys__{number}__User"] = known.User;
            settings[$"Signing__Keys__{number}__Secret"] = known.Secret;
            settings[$"Signing__Keys__{number}__Pin"] = known.Pin;
            settings[$"Signing__Keys__{number}__Key"] = key;
        }

        return settings;
    }
}
