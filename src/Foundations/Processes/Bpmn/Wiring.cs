using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>Ties nodes together by the arrows of the file, and names every arrow and node that hangs in the air.</summary>
internal sealed class Wiring(IReadOnlyList<(FlowNode Node, XElement Element)> nodes, IReadOnlyList<(XElement Container, int? Part)> containers, List<BpmnRemark> remarks)
{
    /// <summary>Inside something that does not run; what lies there is named, but has no place in a graph.</summary>
    public const int Nowhere = -1;

    private readonly Dictionary<string, (FlowNode Node, XElement Element)> byId = nodes.DistinctBy(one => one.Node.Id).ToDictionary(one => one.Node.Id, StringComparer.Ordinal);
    private readonly HashSet<string> drawn = [.. containers.SelectMany(one => one.Container.Elements()).Where(NodeReader.IsNode).Select(element => element.Id).OfType<string>()];
    private readonly List<SequenceFlow> flows = [];

    public ProcessGraph? Wire(string id, string name)
    {
        foreach (var (container, part) in containers)
        {
            foreach (var arrow in container.Parts("sequenceFlow"))
            {
                Arrow(arrow, part);
            }
        }

        foreach (var (node, element) in nodes)
        {
            node.In = [.. flows.Where(flow => flow.To == node.Index).Select(flow => flow.Index)];
            node.Out = [.. flows.Where(flow => flow.From == node.Index).Select(flow => flow.Index)];
            Attach(node, element);
        }

        var whole = !remarks.Any(remark => remark.Stops);
        foreach (var (container, part) in containers.Where(one => one.Part != Nowhere))
        {
            Beginning(container, part);
        }

        foreach (var (node, element) in nodes.Where(one => one.Node.Part != Nowhere))
        {
            // Beside an element that does not run, a missing arrow may be only its.
            if (whole)
            {
                Ends(node, element);
            }

            Gateway(node, element);
        }

        if (remarks.Any(remark => remark.Stops))
        {
            return null;
        }

        var graph = new ProcessGraph(id, name, [.. nodes.Select(one => one.Node)], flows);
        return new WayFinder(graph, remarks).Find() ? graph : null;
    }

    private void Arrow(XElement arrow, int? part)
    {
        var (from, to) = (End(arrow, "sourceRef"), End(arrow, "targetRef"));
        if (arrow.Id is null)
        {
            remarks.Add(BpmnRemark.About(arrow, "id-missing", arrow.DisplayName));
        }

        if (from is not { } source || to is not { } target || arrow.Id is not { } id)
        {
            return;
        }

        if (source.Node.Part != part || target.Node.Part != part)
        {
            remarks.Add(BpmnRemark.About(arrow, "flow-crosses"));
        }

        if (target.Node.Kind is NodeKind.Start or NodeKind.Timer)
        {
            remarks.Add(BpmnRemark.About(arrow, "flow-into-event", target.Node.Id));
        }

        if (source.Node.Kind is NodeKind.End or NodeKind.Terminate)
        {
            remarks.Add(BpmnRemark.About(arrow, "flow-out-of-end", source.Node.Id));
        }

        var way = arrow.Extension("way");
        flows.Add(new SequenceFlow
        {
            Index = flows.Count,
            Id = id,
            Name = arrow.DisplayName,
            Line = arrow.Line,
            From = source.Node.Index,
            To = target.Node.Index,
            Key = way?.Attribute("key")?.Value.Trim() is { Length: > 0 } key ? key : id,
            Refuses = way?.Says("refuses", true) == true,
            Condition = Condition(arrow, source.Node),
        });
    }

    private (FlowNode Node, XElement Element)? End(XElement arrow, string attribute)
    {
        var id = arrow.Attribute(attribute)?.Value.Trim();
        if (id is not null && byId.TryGetValue(id, out var node))
        {
            return node;
        }

        if (id is null || !drawn.Contains(id))
        {
            remarks.Add(BpmnRemark.About(arrow, "flow-dangling", $"{attribute}={id}"));
        }

        return null;
    }

    private ProcessCondition? Condition(XElement arrow, FlowNode from)
    {
        if (arrow.Parts("conditionExpression").FirstOrDefault() is not { } said)
        {
            return null;
        }

        if (from.Kind is not NodeKind.Exclusive)
        {
            remarks.Add(BpmnRemark.About(arrow, "condition-elsewhere", from.Id));
            return null;
        }

        var (condition, fault, detail) = ProcessCondition.Of(said.Value);
        if (fault is not null)
        {
            remarks.Add(BpmnRemark.About(arrow, fault, detail));
        }

        return condition;
    }

    private void Attach(FlowNode node, XElement element)
    {
        if (node.Kind is not NodeKind.Timer)
        {
            return;
        }

        var host = element.Attribute("attachedToRef")?.Value.Trim();
        if (host is not null && byId.TryGetValue(host, out var found) && found.Node.Waits && found.Node.Part == node.Part)
        {
            node.Host = found.Node.Index;
            found.Node.Timers = [.. found.Node.Timers, node.Index];
        }
        else if (host is null || !drawn.Contains(host))
        {
            remarks.Add(BpmnRemark.About(element, "attached-nowhere", host));
        }
        else if (byId.ContainsKey(host))
        {
            remarks.Add(BpmnRemark.About(element, "attached-wrongly", host));
        }
    }

    private void Beginning(XElement container, int? part)
    {
        var starts = container.Parts("startEvent").ToArray();
        if (starts.Length == 0)
        {
            remarks.Add(BpmnRemark.About(container, "start-missing"));
        }

        remarks.AddRange(starts.Skip(1).Select(start => BpmnRemark.About(start, "start-several")));
        if (!nodes.Any(one => one.Node.Part == part && one.Node.Kind is NodeKind.End or NodeKind.Terminate) && container.Parts("endEvent").FirstOrDefault() is null)
        {
            remarks.Add(BpmnRemark.About(container, "end-missing"));
        }
    }

    private void Ends(FlowNode node, XElement element)
    {
        if (node.In.Count == 0 && node.Kind is not (NodeKind.Start or NodeKind.Timer))
        {
            remarks.Add(BpmnRemark.About(element, "no-way-in"));
        }

        if (node.Out.Count == 0 && node.Kind is not (NodeKind.End or NodeKind.Terminate))
        {
            remarks.Add(BpmnRemark.About(element, "no-way-out"));
        }
    }

    private void Gateway(FlowNode node, XElement element)
    {
        var outs = node.Out.Select(index => flows[index]).ToArray();
        if (node.Kind is not (NodeKind.Exclusive or NodeKind.Parallel) && outs.Length > 1)
        {
            remarks.Add(BpmnRemark.About(element, "implicit-split"));
        }

        if (node.Kind is not NodeKind.Exclusive)
        {
            return;
        }

        var name = element.Attribute("default")?.Value.Trim();
        node.Default = outs.FirstOrDefault(flow => flow.Id == name)?.Index;
        if (name is not null && node.Default is null && element.Parent!.Parts("sequenceFlow").All(flow => flow.Id != name || flow.Attribute("sourceRef")?.Value != node.Id))
        {
            remarks.Add(BpmnRemark.About(element, "default-unknown", name));
        }

        var conditional = element.Parent!.Parts("sequenceFlow").Where(flow => flow.Attribute("sourceRef")?.Value.Trim() == node.Id).ToArray();
        node.DecidedByFacts = conditional.Any(flow => flow.Parts("conditionExpression").Any());
        if (!node.DecidedByFacts)
        {
            return;
        }

        if (node.Default is null)
        {
            remarks.Add(BpmnRemark.About(element, "no-default"));
        }

        remarks.AddRange(conditional.Where(flow => flow.Id != name && !flow.Parts("conditionExpression").Any()).Select(flow => BpmnRemark.About(flow, "condition-missing", node.Id)));
    }
}
