using MotCua.Organisation;
using MotCua.Processes.Bpmn;

namespace MotCua.Processes;

/// <summary>The work of a process as a list: in the order of the way forward, then of the file.</summary>
internal static class StepList
{
    public static IReadOnlyList<ProcessStep> Of(ProcessGraph graph)
    {
        var order = new List<FlowNode>();
        var seen = new HashSet<int>();
        Visit(graph.Start);
        order.Reverse();
        return [.. order.Where(node => node.Kind is NodeKind.Task).Select(node => StepOf(graph, node))];

        // A node comes after everything that leads to it, so that no list begins with what is done last.
        void Visit(FlowNode node)
        {
            if (!seen.Add(node.Index))
            {
                return;
            }

            foreach (var flow in node.Out.Concat(node.Timers.SelectMany(timer => graph.Nodes[timer].Out)).Select(flow => graph.Flows[flow]).Where(flow => !flow.Back).Reverse())
            {
                Visit(graph.Nodes[flow.To]);
            }

            if (node.Kind is NodeKind.Part)
            {
                Visit(graph.StartOf(node));
            }

            order.Add(node);
        }
    }

    /// <summary>The work that begins when a flow is taken, through gateways, parts and whatever waits between.</summary>
    public static IEnumerable<FlowNode> Beyond(ProcessGraph graph, SequenceFlow flow)
    {
        var (seen, open) = (new HashSet<int>(), new Queue<FlowNode>([graph.Nodes[flow.To]]));
        while (open.TryDequeue(out var node))
        {
            if (!seen.Add(node.Index))
            {
                continue;
            }

            if (node.Kind is NodeKind.Task)
            {
                yield return node;
                continue;
            }

            var onward = node.Kind is NodeKind.Part ? [graph.StartOf(node)]
                : node.Kind is NodeKind.End or NodeKind.Terminate && node.Part is { } part ? graph.Nodes[part].Out.Select(next => graph.Nodes[graph.Flows[next].To])
                : node.Out.Select(next => graph.Nodes[graph.Flows[next].To]);
            foreach (var next in onward)
            {
                open.Enqueue(next);
            }
        }
    }

    private static ProcessStep StepOf(ProcessGraph graph, FlowNode node) => new(
        node.Id,
        node.Name,
        node.Terms.Role ?? Role.Officer,
        node.Terms.Place ?? StepPlace.Competent,
        node.Terms.Allotted ?? TimeSpan.Zero,
        node.Terms.NationalState ?? 4,
        [.. node.Ways.Select(way => new StepChoice(way.Key, way.Label, [.. Beyond(graph, graph.Flows[way.Flows[^1]]).Select(next => next.Id)], way.Refuses))])
    {
        Signs = node.Terms.Signs,
        Capacity = node.Terms.Capacity,
        ApartFrom = node.Terms.ApartFrom,
        Forms = node.Terms.Forms,
        AllottedBy = node.Terms.AllottedBy,
    };
}
