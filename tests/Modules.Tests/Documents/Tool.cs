using System.Diagnostics;

namespace MotCua.Modules.Tests.Documents;

/// <summary>Other people's programs that judge our papers; a test is skipped, with a word, where one is not installed.</summary>
public static class Tool
{
    public static async Task<(int Code, string Output)> Run(string program, params string[] arguments)
    {
        var path = $"/usr/bin/{program}";
        Assert.SkipUnless(File.Exists(path), $"{program} is not installed");
        var start = new ProcessStartInfo(path) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    public static void NeedsWeasyPrint() =>
        Assert.SkipUnless(Directory.Exists("/usr/lib/python3/dist-packages/weasyprint"), "weasyprint is not installed");
}
