namespace MotCua.Processes.Bpmn;

/// <summary>Which column, lane and row each node gets: columns by the longest way from the start, rows so that no arrow runs through a node.</summary>
internal sealed class LaneGrid
{
    private readonly ProcessGraph graph;
    private readonly Dictionary<int, int> columns = [];
    private readonly HashSet<(int Lane, int Row, int Column)> taken = [];
    private readonly Dictionary<int, (int Node, int Lane, int Row, int Column)> cells = [];

    public LaneGrid(ProcessGraph graph, IReadOnlyList<FlowNode> inside, IReadOnlyList<(string Id, HashSet<string> Nodes)> lanes)
    {
        this.graph = graph;
        var own = lanes.Select(lane => (string?)lane.Id).ToList();
        var laneOf = inside.ToDictionary(node => node.Index, node => lanes.ToList().FindIndex(lane => lane.Nodes.Contains(node.Id)));
        if (laneOf.ContainsValue(-1))
        {
            // What lies in no lane gets a band without a name at the bottom.
            own.Add(null);
            laneOf = laneOf.ToDictionary(one => one.Key, one => one.Value < 0 ? own.Count - 1 : one.Value);
        }

        Lanes = own;
        foreach (var node in inside.OrderBy(Column).ThenBy(node => node.Index))
        {
            Put(node, laneOf[node.Index]);
        }
    }

    public IReadOnlyList<string?> Lanes { get; }

    public IReadOnlyCollection<(int Node, int Lane, int Row, int Column)> Cells => cells.Values;

    private void Put(FlowNode node, int lane)
    {
        var column = Column(node);
        var before = Before(node).Select(one => cells.TryGetValue(one.Index, out var cell) ? cell : default((int Node, int Lane, int Row, int Column)?)).FirstOrDefault(cell => cell is not null);
        var row = before is { } near && near.Lane == lane && !taken.Contains((lane, near.Row, column)) ? near.Row
            : Enumerable.Range(0, int.MaxValue).First(free => !taken.Contains((lane, free, column)));
        cells[node.Index] = (node.Index, lane, row, column);
        var last = node.Out.Select(flow => graph.Flows[flow]).Where(flow => !flow.Back).Select(flow => Column(graph.Nodes[flow.To])).DefaultIfEmpty(column).Max();
        for (var reach = column; reach <= Math.Max(column, last - 1); reach++)
        {
            taken.Add((lane, row, reach));
        }
    }

    private int Column(FlowNode node)
    {
        if (columns.TryGetValue(node.Index, out var known))
        {
            return known;
        }

        columns[node.Index] = 0;
        return columns[node.Index] = Before(node).Select(before => Column(before) + 1).DefaultIfEmpty(0).Max();
    }

    /// <summary>The nodes before it on the way forward; before what a timer leads to stands the work it watches.</summary>
    private IEnumerable<FlowNode> Before(FlowNode node) =>
        from index in node.In
        let flow = graph.Flows[index]
        where !flow.Back
        let source = graph.Nodes[flow.From]
        select source.Host is { } host ? graph.Nodes[host] : source;
}
