using System.Xml.Linq;
using MotCua.Processes.Bpmn;

namespace MotCua.Modules.Tests.Processes.Bpmn;

/// <summary>The models by which modelling tools are compared, where they lie beside the repository.</summary>
public sealed class ReferenceModelTests
{
    private const string Missing = "(absent)";

    private static readonly string? Folder = FindFolder();

    public static TheoryData<string> Models() => Folder is null ? [Missing] : [.. Directory.GetFiles(Folder, "*.bpmn").Select(Path.GetFileName).Order(StringComparer.Ordinal).Select(name => name!)];

    [Theory, MemberData(nameof(Models))]
    public void Goes_out_as_it_came_in(string model)
    {
        var path = PathOf(model);
        var again = BpmnFile.Read(BpmnFile.Read(File.ReadAllBytes(path)).ToBytes());

        Assert.True(XNode.DeepEquals(XDocument.Load(path, LoadOptions.PreserveWhitespace), again.Document));
    }

    [Theory, MemberData(nameof(Models))]
    public void Every_remark_names_an_element_by_its_id_and_line(string model)
    {
        var path = PathOf(model);
        var file = BpmnFile.Read(File.ReadAllBytes(path));
        var lines = File.ReadAllLines(path);

        var reading = GraphReader.Read(file);

        // None of them was drawn for this house, so none runs as it is; each says why.
        Assert.False(reading.Runs);
        Assert.All(reading.Remarks, remark =>
        {
            Assert.InRange(remark.Line, 1, lines.Length);
            Assert.NotNull(remark.Id);
            Assert.Contains(file.Document.Descendants(), element => element.Attribute("id")?.Value == remark.Id);
            // A long start tag may begin above the line on which its id stands.
            Assert.Contains(lines.Skip(remark.Line - 1).Take(3), line => line.Contains(remark.Element, StringComparison.Ordinal) || line.Contains("LoopCharacteristics", StringComparison.Ordinal));
        });
    }

    [Theory]
    [InlineData("A.1.0.bpmn", "bpmn.task-kind", "_ec59e164-68b4-4f94-98de-ffb1c58a84af", 7)]
    [InlineData("A.1.0.bpmn", "bpmn.only-drawn", "WFP-6-", 3)]
    [InlineData("A.4.1.bpmn", "bpmn.several-processes", "sid-54D696FD-DEDC-45F3-99DB-1404DA433FC4", null)]
    [InlineData("A.3.0.bpmn", "bpmn.boundary-kind", null, null)]
    [InlineData("C.1.0.bpmn", "bpmn.gateway", null, null)]
    [InlineData("C.1.0.bpmn", "bpmn.fact-unknown", "invoiceApproved", null)]
    [InlineData("C.1.0.bpmn", "bpmn.service-unsaid", null, null)]
    [InlineData("C.2.0.bpmn", "bpmn.boundary-kind", null, null)]
    public void What_does_not_run_is_named(string model, string code, string? id, int? line)
    {
        var reading = GraphReader.Read(BpmnFile.Read(File.ReadAllBytes(PathOf(model))));

        Assert.Contains(reading.Remarks, remark => remark.Code == code && (id is null || remark.Id == id) && (line is null || remark.Line == line));
    }

    private static string PathOf(string model)
    {
        Assert.SkipWhen(Folder is null, "The reference models do not lie beside this repository.");
        return Path.Combine(Folder!, model);
    }

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var models = Path.Combine(folder.FullName, "shared/data/bpmn-miwg");
            if (Directory.Exists(models))
            {
                return models;
            }
        }

        return null;
    }
}
