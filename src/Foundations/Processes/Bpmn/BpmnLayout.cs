using System.Globalization;
using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>Draws a process that has no diagram: from left to right, a band for each lane, subprocesses opened.</summary>
internal sealed class BpmnLayout
{
    private const double Margin = 30;
    private const double Heading = 30;

    /// <summary>Room between columns for the names of arrows.</summary>
    private const double Gap = 110;

    private readonly ProcessGraph graph;
    private readonly XElement process;
    private readonly Dictionary<string, XElement> elements;
    private readonly Dictionary<int, Box> boxes = [];
    private readonly List<(string Lane, Box Box)> bands = [];

    private BpmnLayout(BpmnFile file, ProcessGraph graph)
    {
        this.graph = graph;
        process = file.Definitions.Parts("process").First(one => (one.Id ?? "") == graph.Id);
        elements = process.Descendants().Where(element => element.IsBpmn && element.Id is not null).DistinctBy(element => element.Id).ToDictionary(element => element.Id!, StringComparer.Ordinal);
    }

    public static bool HasDiagram(BpmnFile file) => file.Definitions.Descendants(BpmnNames.Diagram + "BPMNShape").Any();

    /// <summary>The same file with a diagram; one that has a diagram stays as it was drawn.</summary>
    public static BpmnFile Draw(BpmnFile file, ProcessGraph graph)
    {
        if (HasDiagram(file))
        {
            return file;
        }

        var drawn = BpmnFile.Of(new XDocument(file.Document));
        new BpmnLayout(drawn, graph).Draw(drawn.Definitions);
        return drawn;
    }

    private void Draw(XElement definitions)
    {
        var pool = definitions.Descendants(BpmnNames.Bpmn + "participant").FirstOrDefault(one => one.Attribute("processRef")?.Value.Split(':')[^1] == graph.Id);
        var left = pool is null ? Margin : Margin + Heading;
        var size = Place(null, left + (process.Descendants(BpmnNames.Bpmn + "lane").Any() ? Heading : 0), Margin);
        var plane = new XElement(BpmnNames.Diagram + "BPMNPlane", new XAttribute("id", "plane"), new XAttribute("bpmnElement", pool?.Parent!.Id ?? graph.Id));
        if (pool?.Id is { } name)
        {
            plane.Add(Shape(name, new(Margin, Margin, size.Right - Margin, size.Bottom - Margin), new XAttribute("isHorizontal", "true")));
        }

        foreach (var (lane, band) in bands)
        {
            plane.Add(Shape(lane, new(left, band.Y, size.Right - left, band.Height), new XAttribute("isHorizontal", "true")));
        }

        foreach (var node in graph.Nodes)
        {
            plane.Add(Shape(node.Id, boxes[node.Index], node.Kind is NodeKind.Part ? new XAttribute("isExpanded", "true") : null));
        }

        var router = new ArrowRouter(graph, boxes);
        foreach (var flow in graph.Flows)
        {
            plane.Add(new XElement(
                BpmnNames.Diagram + "BPMNEdge", new XAttribute("id", $"{flow.Id}_di"), new XAttribute("bpmnElement", flow.Id),
                router.Route(flow).Select(point => new XElement(BpmnNames.Drawing + "waypoint", new XAttribute("x", Text(point.X)), new XAttribute("y", Text(point.Y))))));
        }

        definitions.SetAttributeValue(XNamespace.Xmlns + "bpmndi", BpmnNames.Diagram.NamespaceName);
        definitions.SetAttributeValue(XNamespace.Xmlns + "dc", BpmnNames.Bounds.NamespaceName);
        definitions.SetAttributeValue(XNamespace.Xmlns + "di", BpmnNames.Drawing.NamespaceName);
        definitions.Add(new XElement(BpmnNames.Diagram + "BPMNDiagram", new XAttribute("id", "diagram"), plane));
    }

    /// <summary>Places everything inside the process or a part, beginning at a corner; gives what it takes.</summary>
    private Box Place(int? part, double left, double top)
    {
        var inside = graph.Nodes.Where(node => node.Part == part && node.Kind is not NodeKind.Timer).ToArray();
        var sizes = inside.ToDictionary(node => node.Index, SizeOf);
        var grid = new LaneGrid(graph, inside, part is null ? LanesOf() : []);
        var columns = Sums(grid.Cells.Max(cell => cell.Column) + 1, left, column => grid.Cells.Where(cell => cell.Column == column).Max(cell => sizes[cell.Node].Width) + Gap);
        var y = top;
        for (var lane = 0; lane < grid.Lanes.Count; lane++)
        {
            var cells = grid.Cells.Where(cell => cell.Lane == lane).ToArray();
            var rows = Sums(cells.Select(cell => cell.Row).DefaultIfEmpty(0).Max() + 1, y, row => cells.Where(cell => cell.Row == row).Select(cell => sizes[cell.Node].Height).DefaultIfEmpty(40).Max() + 60);
            foreach (var cell in cells)
            {
                var size = sizes[cell.Node];
                var at = new Box(Middle(columns, cell.Column) - (size.Width / 2), Middle(rows, cell.Row) - (size.Height / 2), size.Width, size.Height);
                boxes[cell.Node] = at;
                Inside(graph.Nodes[cell.Node], at);
            }

            if (grid.Lanes[lane] is { } id)
            {
                bands.Add((id, new(left, y, 0, rows[^1] - y)));
            }

            y = rows[^1];
        }

        return new(left, top, columns[^1] - left, y - top);
    }

    /// <summary>What lies in a part, and the timers on the edge of a node.</summary>
    private void Inside(FlowNode node, Box at)
    {
        if (node.Kind is NodeKind.Part)
        {
            Place(node.Index, at.X + 10, at.Y + 20);
        }

        foreach (var (place, timer) in node.Timers.Index())
        {
            boxes[timer] = new(at.X + 10 + (place * 44), at.Bottom - 18, 36, 36);
        }
    }

    private Box SizeOf(FlowNode node)
    {
        if (node.Kind is NodeKind.Part)
        {
            // Measured by placing it once where it does not count.
            var inner = Place(node.Index, 0, 0);
            return new(0, 0, inner.Width + 20, inner.Height + 30);
        }

        return node.Kind is NodeKind.Exclusive or NodeKind.Parallel ? new(0, 0, 50, 50)
            : elements[node.Id].Name.LocalName.EndsWith("Event", StringComparison.Ordinal) ? new(0, 0, 36, 36) : new(0, 0, 130, 80);
    }

    private List<(string Id, HashSet<string> Nodes)> LanesOf() =>
    [
        .. from lane in process.Descendants(BpmnNames.Bpmn + "lane")
           where lane.Id is not null && lane.Parts("flowNodeRef").Any()
           select (lane.Id!, lane.Parts("flowNodeRef").Select(reference => reference.Value.Trim()).ToHashSet(StringComparer.Ordinal)),
    ];

    private static double[] Sums(int count, double from, Func<int, double> size)
    {
        var sums = new double[count + 1];
        sums[0] = from;
        for (var i = 0; i < count; i++)
        {
            sums[i + 1] = sums[i] + size(i);
        }

        return sums;
    }

    private static double Middle(double[] sums, int at) => (sums[at] + sums[at + 1]) / 2;

    private static XElement Shape(string element, Box box, params object?[] more) => new(
        BpmnNames.Diagram + "BPMNShape", new XAttribute("id", $"{element}_di"), new XAttribute("bpmnElement", element), more,
        new XElement(BpmnNames.Bounds + "Bounds", new XAttribute("x", Text(box.X)), new XAttribute("y", Text(box.Y)), new XAttribute("width", Text(box.Width)), new XAttribute("height", Text(box.Height))));

    private static string Text(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}

/// <summary>A rectangle of a drawing.</summary>
public sealed record Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    public double MiddleX => X + (Width / 2);

    public double MiddleY => Y + (Height / 2);
}

/// <summary>A point of a drawing.</summary>
public sealed record Spot(double X, double Y);
