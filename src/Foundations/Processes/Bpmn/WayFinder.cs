namespace MotCua.Processes.Bpmn;

/// <summary>Finds which arrows lead back, and among which ways whoever completes a piece of work chooses.</summary>
internal sealed class WayFinder(ProcessGraph graph, List<BpmnRemark> remarks)
{
    /// <summary>More ways than a person could choose among.</summary>
    private const int MostWays = 100;

    /// <summary>False when some way cannot be found; the remarks say which.</summary>
    public bool Find()
    {
        MarkBack();
        var before = remarks.Count;
        foreach (var node in graph.Nodes)
        {
            if (node.Kind is NodeKind.Task && node.Out is [var only])
            {
                node.Ways = WaysOf(node, graph.Flows[only]);
            }
        }

        foreach (var flow in graph.Flows)
        {
            ChosenByNobody(flow);
        }

        return remarks.Count == before;
    }

    /// <summary>An arrow leads back when it closes a circle on the way from the start, taking arrows in the order of the file.</summary>
    private void MarkBack()
    {
        var (open, done) = (new HashSet<int>(), new HashSet<int>());
        foreach (var start in graph.Nodes.Where(node => node.Kind is NodeKind.Start))
        {
            Walk(start);
        }

        // A stack of our own: a long file must not become a deep call.
        void Walk(FlowNode first)
        {
            var path = new Stack<(FlowNode Node, IEnumerator<SequenceFlow?> Next)>();
            Enter(first);
            while (path.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    open.Remove(top.Node.Index);
                    done.Add(top.Node.Index);
                    path.Pop();
                }
                else if (top.Next.Current is { } flow)
                {
                    flow.Back = open.Contains(flow.To);
                    Enter(graph.Nodes[flow.To]);
                }
            }

            void Enter(FlowNode node)
            {
                if (!open.Contains(node.Index) && !done.Contains(node.Index))
                {
                    open.Add(node.Index);
                    path.Push((node, Onwards(node).GetEnumerator()));
                }
            }
        }
    }

    /// <summary>The arrows out of a node, and out of the timers on its edge.</summary>
    private IEnumerable<SequenceFlow?> Onwards(FlowNode node) =>
        node.Out.Concat(node.Timers.SelectMany(timer => graph.Nodes[timer].Out)).Select(index => graph.Flows[index]);

    private List<FlowWay> WaysOf(FlowNode task, SequenceFlow first)
    {
        var ways = new List<FlowWay>();
        Follow(first, [], []);
        foreach (var alike in ways.GroupBy(way => way.Key, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            remarks.Add(Remark("ways-alike", task, alike.Key));
        }

        return ways;

        void Follow(SequenceFlow flow, List<int> along, List<SequenceFlow> chosen)
        {
            if (along.Contains(flow.Index) || ways.Count > MostWays)
            {
                remarks.Add(Remark("endless", graph.Nodes[flow.From]));
                return;
            }

            along.Add(flow.Index);
            var next = graph.Nodes[flow.To];
            if (next.Kind is NodeKind.Exclusive && !next.DecidedByFacts)
            {
                foreach (var onward in next.Out.Select(index => graph.Flows[index]))
                {
                    Follow(onward, [.. along], next.Out.Count > 1 ? [.. chosen, onward] : chosen);
                }

                return;
            }

            var path = along.Select(index => graph.Flows[index]).ToArray();
            var label = string.Join(" – ", chosen.Select(one => one.Name).Where(name => name.Length > 0));
            ways.Add(new(
                chosen.Count == 0 ? first.Key : string.Join('/', chosen.Select(one => one.Key)),
                label.Length > 0 ? label : path.Select(one => one.Name).LastOrDefault(name => name.Length > 0) ?? next.Name,
                along,
                path.Any(one => one.Refuses),
                path.Any(one => one.Back)));
        }
    }

    /// <summary>A gateway without conditions asks a person, so only work that a person completes may lead to it.</summary>
    private void ChosenByNobody(SequenceFlow flow)
    {
        var (gateway, from) = (graph.Nodes[flow.To], graph.Nodes[flow.From]);
        if (gateway is not { Kind: NodeKind.Exclusive, DecidedByFacts: false, Out.Count: > 1 })
        {
            return;
        }

        var (seen, open) = (new HashSet<int>(), new Queue<FlowNode>([from]));
        while (open.TryDequeue(out var node))
        {
            if (!seen.Add(node.Index) || node.Kind is NodeKind.Task)
            {
                continue;
            }

            if (node is not { Kind: NodeKind.Exclusive, DecidedByFacts: false })
            {
                remarks.Add(Remark("nobody-chooses", gateway, node.Id));
                return;
            }

            foreach (var before in node.In)
            {
                open.Enqueue(graph.Nodes[graph.Flows[before].From]);
            }
        }
    }

    private static BpmnRemark Remark(string code, FlowNode node, string? detail = null) => new($"bpmn.{code}", ElementOf(node.Kind), node.Id, node.Line, detail);

    private static string ElementOf(NodeKind kind) => kind switch
    {
        NodeKind.Exclusive => "exclusiveGateway",
        NodeKind.Parallel => "parallelGateway",
        NodeKind.Task => "userTask",
        _ => kind.ToString(),
    };
}
