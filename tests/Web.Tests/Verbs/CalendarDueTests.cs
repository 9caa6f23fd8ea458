using System.Diagnostics;

namespace MotCua.Web.Tests.Verbs;

public sealed class CalendarDueTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-due-").FullName;

    [Fact]
    public async Task One_case_is_answered_over_the_public_holidays()
    {
        var (code, said, _) = await Run("--start", "2024-02-08", "--working-days", "7");

        Assert.Equal(0, code);
        Assert.Equal("start,working_days,due\n2024-02-08,7,2024-02-23\n", said);
    }

    [Fact]
    public async Task Many_cases_come_from_a_file_and_a_bad_line_is_named()
    {
        var file = Path.Combine(folder, "cases.csv");
        await File.WriteAllTextAsync(file, "start,working_days\n2024-05-02,3\nsoon,3\n2023-12-29,1\n", TestContext.Current.CancellationToken);

        var (code, said, complained) = await Run("--file", file);

        Assert.Equal(1, code);
        Assert.Equal("start,working_days,due\n2024-05-02,3,2024-05-06\n2023-12-29,1,2024-01-02\n", said);
        Assert.Contains("line 3", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_half_asked_is_misuse()
    {
        var (code, said, complained) = await Run("--start", "2024-02-08");

        Assert.Equal((2, ""), (code, said));
        Assert.Contains("--working-days", complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_that_nobody_knows_is_misuse_and_is_named()
    {
        var (code, said, complained) = await Run("--start", "2024-02-08", "--working-days", "7", "--agency", "H99");

        Assert.Equal((2, ""), (code, said));
        Assert.Contains("no agency H99", complained, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Code, string Said, string Complained)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), "calendar", "due", .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MOTCUA_DATA"] = folder, ["MOTCUA_DATABASE"] = "" },
        })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said, await complained);
    }
}
