using System.Diagnostics;

namespace MotCua.Web.Tests.Verbs;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Help_names_the_verbs()
    {
        var (code, said, _) = await Run("--help");

        Assert.Equal(0, code);
        Assert.Contains("serve", said, StringComparison.Ordinal);
        Assert.Contains("migrate", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_verb_nobody_knows_is_an_error()
    {
        var (code, _, complained) = await Run("fly");

        Assert.Equal(1, code);
        Assert.Contains("fly", complained, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said, string Complained)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await complained);
    }
}
