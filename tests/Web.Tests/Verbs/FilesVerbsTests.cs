using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace MotCua.Web.Tests.Verbs;

/// <summary>Keys and sealing from the command line, each a process of its own as an administrator starts it.</summary>
public sealed class FilesVerbsTests
{
    [Fact]
    public async Task A_house_without_a_key_gets_one_then_another_and_loses_none_of_its_files()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-files-verbs-").FullName;
        var ring = Path.Combine(folder, "apart", "ring");
        try
        {
            await FurnishedProvince.CopyTo(folder);
            foreach (var content in new[] { "giấy một", "giấy hai", "giấy ba" }.Select(Encoding.UTF8.GetBytes))
            {
                var name = Convert.ToHexStringLower(SHA256.HashData(content));
                var place = Directory.CreateDirectory(Path.Combine(folder, "files", name[..2], name[2..4])).FullName;
                await File.WriteAllBytesAsync(Path.Combine(place, name), content, TestContext.Current.CancellationToken);
            }

            Assert.Contains("none is sealed", (await Run(folder, null, 0, "verify")).Said, StringComparison.Ordinal);
            Assert.Contains("document.no-file-key", (await Run(folder, null, 1, "files", "rotate")).Complained, StringComparison.Ordinal);
            Assert.Contains(ring, (await Run(folder, ring, 1, "files", "rotate")).Complained, StringComparison.Ordinal);
            Assert.Contains("No key ring is named", (await Run(folder, null, 1, "files", "new-key", "k1")).Complained, StringComparison.Ordinal);

            await Run(folder, ring, 0, "files", "new-key", "k1");
            Assert.Matches(@"^[1-9]\d* files .* sealed under k1, 0 were already, 0 could not be", (await Run(folder, ring, 0, "files", "rotate")).Said);
            Assert.Contains("under k1; 0 lie as they came", (await Run(folder, ring, 0, "verify")).Said, StringComparison.Ordinal);

            await Run(folder, ring, 0, "files", "new-key", "k2");
            Assert.Matches(@"^[1-9]\d* files .* sealed under k2, 0 were already, 0 could not be", (await Run(folder, ring, 0, "files", "rotate")).Said);
            Assert.Matches(@"^0 files .* sealed under k2, [1-9]\d* were already", (await Run(folder, ring, 0, "files", "rotate")).Said);
            var lines = await File.ReadAllLinesAsync(ring, TestContext.Current.CancellationToken);
            Assert.Equal(["k2", "k1"], lines.Select(line => line.Split(' ')[0]));

            await File.WriteAllTextAsync(ring, lines[1] + "\n", TestContext.Current.CancellationToken);
            Assert.Contains("files lie under the key k2, which is not in the key ring", (await Run(folder, ring, 1, "verify")).Said, StringComparison.Ordinal);
            await File.WriteAllTextAsync(ring, lines[0] + "\n", TestContext.Current.CancellationToken);
            Assert.Contains("under k2; 0 lie as they came", (await Run(folder, ring, 0, "verify")).Said, StringComparison.Ordinal);

            Assert.Contains("are on no record and older than 30 days: 0 discarded", (await Run(folder, ring, 0, "files", "discard")).Said, StringComparison.Ordinal);
            Assert.Contains("document.retention-too-short", (await Run(folder, ring, 1, "files", "discard", "--days", "0")).Complained, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(string Said, string Complained)> Run(string folder, string? ring, int expected, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), .. words]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MOTCUA_DATA"] = folder;
        start.Environment["MOTCUA_DATABASE"] = "";
        start.Environment["MOTCUA_FILE_KEYRING"] = ring ?? "";
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == expected, $"{string.Join(' ', words)} ended with {process.ExitCode}:\n{await said}\n{await complained}");
        return (await said, await complained);
    }
}
