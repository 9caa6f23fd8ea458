using System.Diagnostics;
using Microsoft.Data.Sqlite;
using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Modules.Tests.Blanks;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Web.Serving;

namespace MotCua.Web.Tests.Killing;

/// <summary>The house is killed while a letter is being drawn from Word: nothing of it was issued, what it left is swept away, and the same form sent again issues it once.</summary>
public sealed class WordKillTests
{
    private const string Commune = "H02.24.01";
    private const string Marital = "1.004873";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_broken_off_by_a_kill_is_issued_once_when_it_is_sent_again()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        var folder = Directory.CreateTempSubdirectory("motcua-word-kill-").FullName;
        var workshop = Directory.CreateDirectory(Path.Combine(folder, "tmp")).FullName;
        try
        {
            var dossier = await Prepared(folder);
            using var server = new ServerProcess(new Dictionary<string, string>
            {
                ["MOTCUA_DATA"] = folder,
                ["MOTCUA_DEMO"] = "on",
                ["MOTCUA_SAMPLES"] = "off",
                ["MOTCUA_DATABASE"] = "",
                ["TMPDIR"] = workshop,
                ["Logging__LogLevel__Default"] = "Warning",
                ["Rates__SignIn"] = "100000",
            });
            await server.Start(Cancel);
            using var leader = new Stubborn(server.Address, DemoPeople.CommuneLeader, Cancel);
            await leader.SignIn();
            var page = await leader.Open($"/can-bo/ho-so/{dossier}/xin-loi");
            var pressed = leader.Press(Visitor.Fill(page, "main form[method=post]", new Dictionary<string, string?> { ["reason"] = "Phải xác minh thêm", ["days"] = "2" }));

            var at = await AtWork(workshop);
            await server.Kill(Cancel);
            Assert.NotEmpty(Directory.GetDirectories(workshop, "motcua-word-*"));
            Assert.Equal((0, 0), await Issued(folder, dossier));

            await server.Start(Cancel);
            var (next, seen) = await pressed;
            Assert.True(next is not null, seen.Text);
            Assert.Equal((1, 1), await Issued(folder, dossier));
            Assert.False(Directory.Exists(at.Home));
            Assert.DoesNotContain(at.Program, Running(workshop).Where(one => one.Home == at.Home).Select(one => one.Program));

            await server.Kill(Cancel);
            var (verified, report) = await server.Run("verify", Cancel);
            Assert.True(verified == 0, report);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A dossier in process, and the apology of the province written in Word.</summary>
    private static async Task<DossierId> Prepared(string folder)
    {
        await FurnishedProvince.CopyTo(folder);
        DossierId dossier;
        await using (var app = Product.Builder(new Dictionary<string, string?> { ["MOTCUA_DATA"] = folder, ["Logging:LogLevel:Default"] = "None" }).Build())
        {
            await Storehouse.Prepare(app.Services, Cancel);
            var blank = await app.Services.AsHouse(new BringBlank(BlankKind.Apology, BlankClaim.Province, "Phiếu xin lỗi", "thu.docx", new MemoryStream(LetterSample.Of(BlankKind.Apology).Made())));
            await app.Services.AsHouse(new ReleaseBlank(blank.Blank, blank.Version, "Quyết định số 5/QĐ-UBND"));
            dossier = await app.Services.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "chua-ket-hon", Commune, Commune, new(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen)));
            await app.Services.AsOfficial(Commune, Role.Clerk, new CheckPapers(dossier, [new("to-khai", PaperVerdict.Fit, OnPaper: true), new("cu-tru", PaperVerdict.Fit, OnPaper: true)]));
            await app.Services.AsOfficial(Commune, Role.Clerk, new AcceptDossier(dossier));
        }

        SqliteConnection.ClearAllPools();
        return dossier;
    }

    /// <summary>Waits until the converter itself runs in the workshop of this house.</summary>
    private static async Task<(int Program, string Home)> AtWork(string workshop)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(60); await Task.Delay(5, Cancel))
        {
            var running = Running(workshop).ToList();
            if (running.Count > 0)
            {
                return running[0];
            }
        }

        throw new InvalidOperationException("The converter was never seen at work.");
    }

    private static IEnumerable<(int Program, string Home)> Running(string workshop)
    {
        foreach (var entry in Directory.GetDirectories("/proc").Where(entry => int.TryParse(Path.GetFileName(entry), out _)))
        {
            string line;
            try
            {
                line = File.ReadAllText(Path.Combine(entry, "cmdline"));
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                continue;
            }

            var from = line.IndexOf($"file://{workshop}/", StringComparison.Ordinal);
            if (from >= 0 && line.Contains("soffice.bin", StringComparison.Ordinal))
            {
                var path = line[(from + "file://".Length)..];
                yield return (int.Parse(Path.GetFileName(entry), System.Globalization.CultureInfo.InvariantCulture), path[..path.IndexOf("/profile", StringComparison.Ordinal)]);
            }
        }
    }

    /// <summary>How often the dossier was apologised for, and how many letters of it lie there that were drawn from Word.</summary>
    private static async Task<(int Deeds, int Letters)> Issued(string folder, DossierId dossier)
    {
        var (_, happenings) = await StoredDossiers.Read(folder, null, Cancel);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "motcua.db")};Pooling=false");
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM dossiers_sheet WHERE kind = 'Apology' AND blank IS NOT NULL AND sha256 IS NOT NULL";
        return (happenings.GetValueOrDefault((dossier.Value, "apologised")), Convert.ToInt32(await command.ExecuteScalarAsync(Cancel), System.Globalization.CultureInfo.InvariantCulture));
    }
}
