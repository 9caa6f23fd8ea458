namespace MotCua.Processes.Bpmn;

/// <summary>Leads arrows from node to node along right angles.</summary>
internal sealed class ArrowRouter(ProcessGraph graph, IReadOnlyDictionary<int, Box> boxes)
{
    public IEnumerable<Spot> Route(SequenceFlow flow)
    {
        var (from, to) = (boxes[flow.From], boxes[flow.To]);
        // Of two arrows between the same nodes the second goes above the first.
        var twin = graph.Nodes[flow.From].Out.TakeWhile(other => other != flow.Index).Count(other => graph.Flows[other].To == flow.To);
        if (flow.Back)
        {
            var under = Math.Max(from.Bottom, to.Bottom) + 24;
            return [new(from.MiddleX, from.Bottom), new(from.MiddleX, under), new(to.MiddleX, under), new(to.MiddleX, to.Bottom)];
        }

        if (twin > 0)
        {
            var above = Math.Min(from.Y, to.Y) - (18 * twin);
            return [new(from.MiddleX, from.Y), new(from.MiddleX, above), new(to.MiddleX, above), new(to.MiddleX, to.Y)];
        }

        if (Math.Abs(from.MiddleY - to.MiddleY) < 1 && graph.Nodes[flow.From].Host is null)
        {
            return [new(from.Right, from.MiddleY), new(to.X, to.MiddleY)];
        }

        // Out of gateways and timers downwards or upwards at once, so that branches spread where they part.
        return graph.Nodes[flow.From] is { Kind: NodeKind.Exclusive or NodeKind.Parallel, Out.Count: > 1 } or { Kind: NodeKind.Timer }
            ? [new(from.MiddleX, to.MiddleY > from.MiddleY ? from.Bottom : from.Y), new(from.MiddleX, to.MiddleY), new(to.X, to.MiddleY)]
            : graph.Nodes[flow.To].Kind is NodeKind.Exclusive or NodeKind.Parallel
                ? [new(from.Right, from.MiddleY), new(to.MiddleX, from.MiddleY), new(to.MiddleX, from.MiddleY > to.MiddleY ? to.Bottom : to.Y)]
                : [new(from.Right, from.MiddleY), new(to.X - 20, from.MiddleY), new(to.X - 20, to.MiddleY), new(to.X, to.MiddleY)];
    }
}
