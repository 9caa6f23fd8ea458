using System.Diagnostics;
using System.Text.RegularExpressions;

namespace MotCua.Web.Tests.Verbs;

/// <summary>The command line in a process of its own, on a house of its own without the demo province.</summary>
public sealed partial class ImportProcedureFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("motcua-import-").FullName;

    [Fact]
    public async Task A_file_is_previewed_applied_and_taken_back_by_its_number()
    {
        var file = Path.Combine(folder, "ds.csv");
        await File.WriteAllTextAsync(file, "Mã TTHC;Tên thủ tục\n1.001193;Đăng ký khai sinh\n1.0011;Mã sai\n", TestContext.Current.CancellationToken);

        var preview = await Run("import", "procedures", file, "--preview");
        Assert.Equal(0, preview.Code);
        Assert.Contains("đọc 2 dòng = 1 tạo mới + 0 thay đổi + 0 giữ nguyên + 1 bị từ chối", preview.Said, StringComparison.Ordinal);
        Assert.Contains("Chưa ghi gì vào danh mục", preview.Said, StringComparison.Ordinal);
        var number = Number().Match(preview.Said).Value;

        Assert.Equal(1, (await Run("import", "--undo", number)).Code);
        Assert.Equal(0, (await Run("import", "--apply", number)).Code);
        Assert.Contains("= 0 tạo mới + 0 thay đổi + 1 giữ nguyên + 1 bị từ chối", (await Run("import", "procedures", file)).Said, StringComparison.Ordinal);
        var undone = await Run("import", "--undo", number);
        Assert.Equal(0, undone.Code);
        Assert.Contains("1 dòng đã gỡ, 0 dòng không gỡ được hết", undone.Said, StringComparison.Ordinal);
        Assert.Contains("= 1 tạo mới", (await Run("import", "procedures", file, "--apply", "--report", Path.Combine(folder, "r.csv"))).Said, StringComparison.Ordinal);
        Assert.Equal(3, (await File.ReadAllLinesAsync(Path.Combine(folder, "r.csv"), TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task What_is_not_understood_is_said_and_ends_with_another_number()
    {
        Assert.Equal(2, (await Run("import")).Code);
        Assert.Equal(2, (await Run("import", "procedures", Path.Combine(folder, "none.csv"))).Code);
        Assert.Equal(1, (await Run("import", "procedures", "a.csv", "--preview", "--apply")).Code);
        var help = await Run("import", "procedures", "--help");
        Assert.Contains("--preview", help.Said, StringComparison.Ordinal);
        Assert.Contains("--undo", (await Run("import", "--help")).Said, StringComparison.Ordinal);
    }

    [Theory, InlineData("--undo"), InlineData("--apply")]
    public async Task What_is_no_id_of_an_import_is_told_what_one_looks_like(string option)
    {
        var (code, said) = await Run("import", option, "abc");

        Assert.Equal(2, code);
        Assert.Contains("\"abc\" is not the id of an import. An id looks like ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", said, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Code, string Said)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["MOTCUA_DATA"] = Path.Combine(folder, "data"), ["MOTCUA_DEMO"] = "off", ["MOTCUA_DATABASE"] = "" },
        })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said + await complained);
    }

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Number();
}
