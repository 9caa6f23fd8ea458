using System.Diagnostics;
using MotCua.Documents;
using MotCua.Documents.Word;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Word;

/// <summary>What a killed converter, or a killed house, leaves behind.</summary>
public sealed class OfficeHomeTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_converter_that_is_killed_fails_its_document_and_the_next_succeeds()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        using var folder = new TempFolder();
        using var office = new Soffice(new DocumentSettings(folder.Path), TimeProvider.System);
        var docx = WordPrinter.Fill(new WordSample().Line("Một dòng").Made(), new(new Dictionary<string, string>()));
        Assert.True((await office.Convert(docx, Cancel)).AsSpan().StartsWith("%PDF"u8));
        var before = office.Folder!;

        var drawing = office.Convert(docx, Cancel);
        await KillOneIn(before);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => drawing);
        Assert.True(DocumentRefusals.PrintFailed.Is(refused.Refusal));
        Assert.False(Directory.Exists(before));
        Assert.True((await office.Convert(docx, Cancel)).AsSpan().StartsWith("%PDF"u8));
        Assert.NotEqual(before, office.Folder);
    }

    [Fact]
    public async Task What_nobody_holds_is_swept_with_what_runs_in_it_and_what_somebody_holds_stays()
    {
        using var held = OfficeHome.Begin("<x/>");
        var left = Directory.CreateTempSubdirectory("motcua-word-").FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "in-use"), "", Cancel);
        using var running = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "sleep 300; true", $"file://{left}/profile"]))!;

        OfficeHome.Sweep(TimeProvider.System);

        // Another house that opens at this moment may have swept it before us: what counts is that it is gone.
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        soon.CancelAfter(TimeSpan.FromSeconds(20));
        await running.WaitForExitAsync(soon.Token);
        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(held.Folder));
    }

    [Fact]
    public void What_bears_no_sign_is_swept_once_it_is_old()
    {
        var old = Directory.CreateTempSubdirectory("motcua-word-").FullName;
        try
        {
            OfficeHome.Sweep(TimeProvider.System);
            Assert.True(Directory.Exists(old));

            Directory.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
            OfficeHome.Sweep(TimeProvider.System);
            Assert.False(Directory.Exists(old));
        }
        finally
        {
            if (Directory.Exists(old))
            {
                Directory.Delete(old);
            }
        }
    }

    /// <summary>Waits until the program itself runs for this folder, and kills it and nothing else.</summary>
    private static async Task KillOneIn(string folder)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(5, Cancel))
        {
            foreach (var entry in Directory.GetDirectories("/proc"))
            {
                try
                {
                    var line = await File.ReadAllTextAsync(Path.Combine(entry, "cmdline"), Cancel);
                    if (line.Contains("soffice.bin", StringComparison.Ordinal) && line.Contains($"file://{folder}/profile", StringComparison.Ordinal) && int.TryParse(Path.GetFileName(entry), out var id))
                    {
                        using var program = Process.GetProcessById(id);
                        program.Kill();
                        return;
                    }
                }
                catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
                {
                }
            }
        }

        Assert.Fail("The converter was never seen at work.");
    }
}
