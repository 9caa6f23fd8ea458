using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>What kind of node an element is, and everything in it that this house does not run.</summary>
internal sealed class NodeReader(List<BpmnRemark> remarks, IReadOnlyDictionary<string, XElement> messages)
{
    /// <summary>The elements of the standard that arrows lead to and from.</summary>
    private static readonly HashSet<string> Nodes = new(StringComparer.Ordinal)
    {
        "startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent", "implicitThrowEvent",
        "task", "userTask", "manualTask", "serviceTask", "receiveTask", "sendTask", "scriptTask", "businessRuleTask",
        "subProcess", "adHocSubProcess", "transaction", "callActivity", "callChoreography", "choreographyTask", "subChoreography",
        "exclusiveGateway", "parallelGateway", "inclusiveGateway", "complexGateway", "eventBasedGateway",
    };

    /// <summary>Drawn for people or for other engines; a run is the same without them.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "documentation", "extensionElements", "laneSet", "auditing", "monitoring", "sequenceFlow", "incoming", "outgoing", "textAnnotation", "association", "group",
        "categoryValueRef", "supports", "performer", "humanPerformer", "potentialOwner", "resourceRole", "rendering", "timerEventDefinition", "terminateEventDefinition",
        "messageEventDefinition",
    };

    private static readonly HashSet<string> Carried = new(StringComparer.Ordinal)
    {
        "dataObject", "dataObjectReference", "dataStoreReference", "property", "ioSpecification", "ioBinding", "dataInputAssociation", "dataOutputAssociation",
        "dataInput", "dataOutput", "inputSet", "outputSet", "correlationSubscription",
    };

    private static readonly string[] Quantities = ["startQuantity", "completionQuantity"];

    public static bool IsNode(XElement element) => element.IsBpmn && Nodes.Contains(element.Name.LocalName);

    public NodeKind? KindOf(XElement element)
    {
        foreach (var odd in element.Elements().Where(part => part.IsBpmn && !Nodes.Contains(part.Name.LocalName) && !Silent.Contains(part.Name.LocalName) && !part.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal)))
        {
            Odd(odd);
        }

        return element.Name.LocalName switch
        {
            "startEvent" => Event(element, NodeKind.Start, "start-trigger"),
            "endEvent" => Trigger(element) == "terminate" ? NodeKind.Terminate : Event(element, NodeKind.End, "end-kind"),
            "boundaryEvent" => Boundary(element),
            "intermediateCatchEvent" => Trigger(element) == "message" ? Message(element) : Not(element, "catch-kind", Trigger(element)),
            "userTask" or "manualTask" => Work(element, NodeKind.Task),
            "serviceTask" => Work(element, NodeKind.Service),
            "receiveTask" => element.Says("instantiate", true) ? Not(element, "instantiates") : Message(element) is null ? null : Work(element, NodeKind.Message),
            "subProcess" => element.Says("triggeredByEvent", true) ? Not(element, "event-subprocess") : Work(element, NodeKind.Part),
            "callActivity" => Work(element, NodeKind.Call),
            "exclusiveGateway" => NodeKind.Exclusive,
            "parallelGateway" => NodeKind.Parallel,
            "inclusiveGateway" or "complexGateway" or "eventBasedGateway" => Not(element, "gateway"),
            "task" => Not(element, "task-kind"),
            _ => Not(element, "element"),
        };
    }

    /// <summary>Parts of the process itself, or of a subprocess, that are no nodes.</summary>
    public void Odd(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "multiInstanceLoopCharacteristics":
                remarks.Add(BpmnRemark.About(element.Parent!, "multi-instance"));
                break;
            case "standardLoopCharacteristics":
                remarks.Add(BpmnRemark.About(element.Parent!, "loop-mark"));
                break;
            case var name when Silent.Contains(name) || Nodes.Contains(name):
                break;
            case var name:
                remarks.Add(BpmnRemark.About(element, Carried.Contains(name) ? "carried" : "element") with { Stops = !Carried.Contains(name) });
                break;
        }
    }

    /// <summary>What is waited for: our own word, else the name of the message, else its id.</summary>
    public string? MessageOf(XElement element)
    {
        var definition = element.Parts("messageEventDefinition").FirstOrDefault() ?? element;
        var reference = definition.Attribute("messageRef")?.Value.Split(':')[^1];
        return element.Extension("step")?.Attribute("awaits")?.Value.Trim() is { Length: > 0 } own ? own
            : reference is null ? null
            : messages.TryGetValue(reference, out var message) && message.DisplayName is { Length: > 0 } name ? name : reference;
    }

    private NodeKind? Event(XElement element, NodeKind kind, string code) => Trigger(element) is { } trigger ? Not(element, code, trigger) : kind;

    private NodeKind? Boundary(XElement element)
    {
        if (Trigger(element) != "timer")
        {
            return Not(element, "boundary-kind", Trigger(element));
        }

        var timer = element.Parts("timerEventDefinition").First();
        var duration = timer.Parts("timeDuration").FirstOrDefault()?.Value.Trim();
        return duration is null || TermsReader.Delay(duration) is null
            ? Not(element, "timer", duration ?? timer.Elements().FirstOrDefault()?.Name.LocalName)
            : NodeKind.Timer;
    }

    private NodeKind? Message(XElement element)
    {
        var message = MessageOf(element);
        return message is null ? Not(element, "message-unnamed")
            : Running.ProcessMessages.Known.Contains(message) ? NodeKind.Message
            : Not(element, "message-unknown", message);
    }

    private NodeKind? Work(XElement element, NodeKind kind)
    {
        if (element.Says("isForCompensation", true))
        {
            return Not(element, "compensation");
        }

        if (Quantities.FirstOrDefault(name => element.Attribute(name)?.Value.Trim() is not (null or "1")) is { } quantity)
        {
            return Not(element, "quantity", quantity);
        }

        return kind switch
        {
            NodeKind.Service when element.Extension("step")?.Attribute("calls") is null => Not(element, "service-unsaid"),
            NodeKind.Call when (element.Extension("step")?.Attribute("calls") ?? element.Attribute("calledElement")) is null => Not(element, "calls-nothing"),
            _ => kind,
        };
    }

    /// <summary>What sets an event off: none, one kind, or "several".</summary>
    private static string? Trigger(XElement element)
    {
        var kinds = element.Elements().Where(part => part.IsBpmn && part.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal))
            .Select(part => part.Name.LocalName[..^"EventDefinition".Length])
            .Concat(element.Parts("eventDefinitionRef").Select(_ => "eventDefinitionRef")).ToArray();
        return kinds.Length switch { 0 => null, 1 => kinds[0], _ => "several" };
    }

    private NodeKind? Not(XElement element, string code, string? detail = null)
    {
        remarks.Add(BpmnRemark.About(element, code, detail));
        return null;
    }
}
