using System.Diagnostics;

namespace MotCua.Web.Tests.Verbs;

public sealed class ImportLineFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-import-").FullName;

    [Fact]
    public async Task An_imported_notice_moves_the_due_days_and_a_bad_line_is_named()
    {
        var notice = Path.Combine(folder, "notice.csv");
        await File.WriteAllTextAsync(notice, "date,kind,name\n2028-03-01,holiday,Ngày hội\n1/3/2028,holiday,?\n", TestContext.Current.CancellationToken);

        var (code, said) = await Run("import", "holidays", notice);
        var (strict, again) = await Run("import", "holidays", "--strict", notice);
        var (_, due) = await Run("calendar", "due", "--start", "2028-02-29", "--working-days", "1");

        Assert.Equal((0, 1), (code, strict));
        Assert.Contains("1/3/2028", said, StringComparison.Ordinal);
        Assert.Contains("Mới 1,", said, StringComparison.Ordinal);
        Assert.Contains("Mới 0, thay đổi 0, giữ nguyên 1, không nhận 1", again, StringComparison.Ordinal);
        Assert.EndsWith("2028-03-02\n", due, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_misuse() => Assert.Equal(2, (await Run("import", "units", "nowhere.csv")).Code);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Code, string Said)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            Environment = { ["MOTCUA_DATA"] = folder, ["MOTCUA_DATABASE"] = "" },
        })!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }
}
