using MotCua.Processes.Bpmn;

namespace MotCua.Processes.Proof;

/// <summary>How long the slowest way through a process is planned to take.</summary>
internal static class GraphTimes
{
    extension(ProcessGraph graph)
    {
        /// <summary>Parallel branches count by the longer one; being sent back is no part of the plan.</summary>
        public TimeSpan Longest(string channel) => new Plan(graph, channel).From(graph.Start).Takes;

        /// <summary>The work along that slowest way, in its order.</summary>
        public IEnumerable<FlowNode> Slowest(string channel)
        {
            var plan = new Plan(graph, channel);
            return Along(graph.Start);

            IEnumerable<FlowNode> Along(FlowNode? node)
            {
                for (var at = node; at is not null; at = plan.From(at).Next)
                {
                    if (at.Kind is NodeKind.Part && !plan.From(at).ByTimer)
                    {
                        foreach (var inside in Along(graph.StartOf(at)))
                        {
                            yield return inside;
                        }
                    }
                    else if (at.Waits && !plan.From(at).ByTimer)
                    {
                        yield return at;
                    }
                }
            }
        }
    }

    /// <summary>How long it takes from a node to the end, and by which node next; by the timer on its edge where that is slower than the work itself.</summary>
    private sealed class Plan(ProcessGraph graph, string channel)
    {
        private readonly (TimeSpan Takes, FlowNode? Next, bool ByTimer)?[] known = new (TimeSpan, FlowNode?, bool)?[graph.Nodes.Count];

        public (TimeSpan Takes, FlowNode? Next, bool ByTimer) From(FlowNode node) => known[node.Index] ??= Later(node);

        private (TimeSpan Takes, FlowNode? Next, bool ByTimer) Later(FlowNode node)
        {
            var own = node.Kind is NodeKind.Part ? From(graph.StartOf(node)).Takes : node.Kind is NodeKind.Task or NodeKind.Service or NodeKind.Message or NodeKind.Call ? node.Terms.AllottedFor(channel) : TimeSpan.Zero;
            var (after, next) = Onwards(node);
            var slowest = (Takes: own + after, Next: next, ByTimer: false);
            foreach (var timer in node.Timers.Select(timer => graph.Nodes[timer]))
            {
                // What a timer leads to begins when it rings, whatever becomes of the work it watches.
                var (beyond, there) = Onwards(timer);
                slowest = timer.Delay + beyond > slowest.Takes ? (timer.Delay + beyond, there, true) : slowest;
            }

            return slowest;
        }

        private (TimeSpan Takes, FlowNode? Next) Onwards(FlowNode node) => node.Out.Select(index => graph.Flows[index]).Where(flow => !flow.Back)
            .Select(flow => graph.Nodes[flow.To]).Select(to => (From(to).Takes, (FlowNode?)to)).DefaultIfEmpty((TimeSpan.Zero, null)).MaxBy(one => one.Item1);
    }
}
