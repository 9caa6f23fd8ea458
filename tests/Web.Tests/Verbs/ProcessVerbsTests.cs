using System.Diagnostics;
using System.Xml.Linq;

namespace MotCua.Web.Tests.Verbs;

public sealed class ProcessVerbsTests : IDisposable
{
    private const string Foreign = """
        <?xml version="1.0" encoding="UTF-8"?>
        <b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:vendor" id="d" v:tool="x"><b:process id="p">
          <b:startEvent id="s"/><b:userTask id="t" name="Xem&#10;hồ sơ"><b:extensionElements><v:colour>red</v:colour></b:extensionElements></b:userTask>
          <b:inclusiveGateway id="or"/><b:endEvent id="e"/>
          <b:sequenceFlow id="f1" sourceRef="s" targetRef="t"/><b:sequenceFlow id="f2" sourceRef="t" targetRef="or"/><b:sequenceFlow id="f3" sourceRef="or" targetRef="e"/>
        </b:process></b:definitions>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("motcua-process-").FullName;

    [Fact]
    public async Task What_runs_ends_with_nothing_and_what_does_not_is_named_and_ends_with_one()
    {
        var file = await Write("foreign.bpmn", Foreign);

        var sound = await Run("check", Path.Combine(AppContext.BaseDirectory, "demo/processes/1.009994.bpmn"), "--strict");
        var (code, said, _) = await Run("check", file);
        var unstrict = await Run("check", await Write("plain.bpmn", Foreign.Replace("inclusive", "exclusive", StringComparison.Ordinal)));
        var strict = await Run("check", Path.Combine(folder, "plain.bpmn"), "--strict");

        Assert.True(sound.Code == 0, sound.Said);
        Assert.Equal(1, code);
        Assert.Contains("dòng 4, inclusiveGateway or:", said, StringComparison.Ordinal);
        Assert.Equal((0, 1), (unstrict.Code, strict.Code));
        Assert.Equal(1, (await Run("check", await Write("text.bpmn", "không phải XML"))).Code);
        Assert.Equal(2, (await Run("check", "no-such-file.bpmn")).Code);
    }

    [Fact]
    public async Task What_was_taken_in_is_handed_out_as_it_came()
    {
        await FurnishedProvince.CopyTo(folder);
        var file = await Write("foreign.bpmn", Foreign);

        var taken = await Run("import", file, "--as", "1.001193");
        var (code, said, _) = await Run("export", "1.001193");
        var again = await Run("import", Path.Combine(AppContext.BaseDirectory, "demo/processes/1.009994.bpmn"));

        Assert.True(taken.Code == 0, taken.Complained);
        Assert.Contains("bản nháp", taken.Said, StringComparison.Ordinal);
        Assert.Contains("or: chỉ chạy được", taken.Said, StringComparison.Ordinal);
        Assert.Equal(0, code);
        Assert.True(XNode.DeepEquals(XDocument.Parse(Foreign, LoadOptions.PreserveWhitespace), XDocument.Parse(said, LoadOptions.PreserveWhitespace)));
        Assert.Contains("không có gì thay đổi", again.Said, StringComparison.Ordinal);
        Assert.Equal(1, (await Run("export", "9.999999")).Code);
        Assert.Equal(1, (await Run("import", file, "--as", "9.999999")).Code);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        return path;
    }

    private async Task<(int Code, string Said, string Complained)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MotCua.Web.dll"), "process", .. words])
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
