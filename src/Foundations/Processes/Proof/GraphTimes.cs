using MotCua.Processes.Bpmn;

namespace MotCua.Processes.Proof;

/// <summary>How long the slowest way through a process is planned to take.</summary>
internal static class GraphTimes
{
    extension(ProcessGraph graph)
    {
        /// <summary>Parallel branches count by the longer one; being sent back is no part of the plan.</summary>
        public TimeSpan Longest(string channel)
        {
            var from = new TimeSpan?[graph.Nodes.Count];
            return From(graph.Start);

            TimeSpan From(FlowNode node) => from[node.Index] ??= Later(node);

            TimeSpan Later(FlowNode node)
            {
                var own = node.Kind is NodeKind.Part ? From(graph.StartOf(node)) : node.Kind is NodeKind.Task or NodeKind.Service or NodeKind.Message or NodeKind.Call ? node.Terms.AllottedFor(channel) : TimeSpan.Zero;
                var after = own + Onwards(node);
                // What a timer leads to begins when it rings, whatever becomes of the work it watches.
                return node.Timers.Select(timer => graph.Nodes[timer]).Select(timer => timer.Delay + Onwards(timer)).Append(after).Max();
            }

            TimeSpan Onwards(FlowNode node) => node.Out.Select(index => graph.Flows[index]).Where(flow => !flow.Back).Select(flow => From(graph.Nodes[flow.To])).DefaultIfEmpty().Max();
        }
    }
}
