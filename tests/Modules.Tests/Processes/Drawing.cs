using System.Xml.Linq;
using MotCua.Processes.Bpmn;

namespace MotCua.Modules.Tests.Processes;

/// <summary>Draws small processes for tests: elements in the order in which they are named.</summary>
internal sealed class Drawing
{
    private static readonly XNamespace Bpmn = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Ours = "urn:motcua:bpmn:1";

    private readonly XElement process = new(Bpmn + "process", new XAttribute("id", "p"), new XAttribute("name", "Quy trình"), new XAttribute("isExecutable", "true"));
    private readonly Stack<XElement> inside = new();
    private int arrows;

    public Drawing() => inside.Push(process);

    private XElement Here => inside.Peek();

    public Drawing Start(string id = "start", int? state = null) => Node("startEvent", id, state is null ? null : Step(("nationalState", state)));

    public Drawing End(string id = "end", int? state = null, bool refuses = false) =>
        Node("endEvent", id, state is null && !refuses ? null : Step(("nationalState", state), ("refuses", refuses ? "true" : null)));

    public Drawing Terminate(string id) => Node("endEvent", id, null, new XElement(Bpmn + "terminateEventDefinition"));

    public Drawing Task(string id, string role = "Officer", double? hours = 1, string place = "Competent", int state = 4, bool signs = false, (string Channel, double Hours)? by = null, string? apartFrom = null, string? agency = null) =>
        Node("userTask", id, Step([("role", role), ("place", place), ("nationalState", state), ("signs", signs ? "true" : null), ("apartFrom", apartFrom), ("agency", agency)], hours, by));

    public Drawing Clerk(string id, int state = 2, double hours = 1) => Task(id, "Clerk", hours, "OneStop", state);

    public Drawing Signing(string id, double hours = 2) => Task(id, "Leader", hours, signs: true);

    public Drawing Service(string id) => Node("serviceTask", id, Step(("calls", "look-up")));

    public Drawing Call(string id, double hours = 8, string calls = "1.000001", string? agency = null) => Node("callActivity", id, Step([("calls", calls), ("agency", agency)], hours));

    public Drawing Message(string id, string message = "payment-made", double? hours = null) => Node("intermediateCatchEvent", id, Step([("awaits", message)], hours), new XElement(Bpmn + "messageEventDefinition"));

    public Drawing Timer(string id, string on, string duration = "PT4H", bool interrupts = true) => Node(
        "boundaryEvent", id, null, new XAttribute("attachedToRef", on), new XAttribute("cancelActivity", interrupts ? "true" : "false"),
        new XElement(Bpmn + "timerEventDefinition", new XElement(Bpmn + "timeDuration", duration)));

    public Drawing Xor(string id, string? otherwise = null) => Node("exclusiveGateway", id, null, otherwise is null ? null : new XAttribute("default", otherwise));

    public Drawing And(string id) => Node("parallelGateway", id);

    public Drawing Part(string id, Action<Drawing> draw)
    {
        Node("subProcess", id);
        inside.Push(Here.Elements().Last());
        draw(this);
        inside.Pop();
        return this;
    }

    public Drawing Flow(string from, string to, string? name = null, string? key = null, bool refuses = false, string? when = null, string? id = null)
    {
        var way = new XElement(Ours + "way", key is null ? null : new XAttribute("key", key), refuses ? new XAttribute("refuses", "true") : null);
        Here.Add(new XElement(
            Bpmn + "sequenceFlow",
            new XAttribute("id", id ?? $"f{++arrows}"), new XAttribute("sourceRef", from), new XAttribute("targetRef", to), new XAttribute("name", name ?? ""),
            way.HasAttributes ? new XElement(Bpmn + "extensionElements", way) : null,
            when is null ? null : new XElement(Bpmn + "conditionExpression", when)));
        return this;
    }

    /// <summary>One arrow after the other, from the first to the last.</summary>
    public Drawing Chain(params string[] ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            Flow(ids[i - 1], ids[i]);
        }

        return this;
    }

    public Drawing Raw(string xml)
    {
        Here.Add(XElement.Parse($"<r xmlns=\"{Bpmn}\" xmlns:mc=\"{Ours}\">{xml}</r>").Elements());
        return this;
    }

    public BpmnFile File() => BpmnFile.Parse(new XElement(Bpmn + "definitions", process).ToString());

    public GraphReading Read() => GraphReader.Read(File());

    public ProcessGraph Graph()
    {
        var reading = Read();
        Assert.Empty(reading.Remarks);
        return reading.Graph!;
    }

    private Drawing Node(string kind, string id, XElement? terms = null, params object?[] more)
    {
        Here.Add(new XElement(Bpmn + kind, new XAttribute("id", id), new XAttribute("name", id), more.OfType<XAttribute>(), terms is null ? null : new XElement(Bpmn + "extensionElements", terms), more.OfType<XElement>()));
        return this;
    }

    private static XElement Step(params (string Name, object? Value)[] says) => Step(says, null);

    private static XElement Step((string Name, object? Value)[] says, double? hours, (string Channel, double Hours)? by = null) => new(
        Ours + "step",
        says.Where(one => one.Value is not null).Select(one => new XAttribute(one.Name, one.Value!)),
        hours is null ? null : new XElement(Ours + "time", new XAttribute("hours", hours)),
        by is null ? null : new XElement(Ours + "time", new XAttribute("channel", by.Value.Channel), new XAttribute("hours", by.Value.Hours)));
}
