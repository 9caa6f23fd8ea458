using System.Text;
using System.Xml.Linq;
using MotCua.Processes.Bpmn;

namespace MotCua.Modules.Tests.Processes.Bpmn;

public sealed class BpmnFileTests
{
    private const string Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    [Fact]
    public void Nothing_is_lost_on_the_way_in_and_out()
    {
        const string Drawn = $"""
            <?xml version="1.0"?>
            <!-- drawn elsewhere --><?tool 1?>
            <x:definitions xmlns:x="{Model}" xmlns:v="urn:vendor" id="d" v:own="1"><x:process id="p">
              <x:extensionElements><v:thing a="1">nội dung &lt;đ&gt; <![CDATA[<raw>]]></v:thing></x:extensionElements>
              <x:startEvent id="s" name="Nộp&#10;hồ sơ&#9;x"/></x:process></x:definitions>
            """;

        var file = BpmnFile.Parse(Drawn);
        var again = BpmnFile.Read(file.ToBytes());

        Assert.True(XNode.DeepEquals(XDocument.Parse(Drawn, LoadOptions.PreserveWhitespace), again.Document));
        Assert.Contains("Nộp&#xA;hồ sơ&#x9;x", file.ToString(), StringComparison.Ordinal);
    }

    [Theory, InlineData("utf-8"), InlineData("utf-16"), InlineData("utf-16BE"), InlineData("iso-8859-1")]
    public void Any_encoding_that_the_file_declares_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = $"<?xml version=\"1.0\" encoding=\"{name}\"?><definitions xmlns=\"{Model}\"><process id=\"p\" name=\"Nhà ở\"/></definitions>".Replace("ở", encoding is { CodePage: 28591 } ? "à" : "ở", StringComparison.Ordinal);

        var file = BpmnFile.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.StartsWith("Nhà ", file.Document.Root!.Elements().Single().Attribute("name")!.Value, StringComparison.Ordinal);
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", file.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bpmn.not-xml", "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><definitions>&x;</definitions>")]
    [InlineData("bpmn.not-xml", "<definitions")]
    [InlineData("bpmn.not-xml", "")]
    [InlineData("bpmn.not-bpmn", "<definitions xmlns='urn:other'/>")]
    [InlineData("bpmn.not-bpmn", "<process xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>")]
    public void What_is_no_such_file_is_refused_by_name(string code, string text) =>
        Assert.Equal(code, Assert.Throws<BpmnUnreadableException>(() => BpmnFile.Read(Encoding.UTF8.GetBytes(text))).Code);

    [Fact]
    public void What_is_too_deep_or_too_large_is_refused_before_it_is_built()
    {
        var deep = $"<definitions xmlns=\"{Model}\">" + string.Concat(Enumerable.Repeat("<a>", 200_000));

        Assert.Equal("bpmn.too-deep", Assert.Throws<BpmnUnreadableException>(() => BpmnFile.Parse(deep)).Code);
        Assert.Equal("bpmn.too-large", Assert.Throws<BpmnUnreadableException>(() => BpmnFile.Read(new byte[BpmnFile.MostBytes + 1])).Code);
    }
}
