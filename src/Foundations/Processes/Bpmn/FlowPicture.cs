using System.Globalization;
using System.Xml.Linq;

namespace MotCua.Processes.Bpmn;

/// <summary>A process as it is drawn: every shape and arrow of the file's diagram, for pages that show it without a script.</summary>
public sealed record FlowPicture(Box Frame, IReadOnlyList<PictureShape> Shapes, IReadOnlyList<PictureArrow> Arrows)
{
    /// <summary>More than a page could show.</summary>
    private const int MostParts = 2_000;

    /// <summary>What is said of nodes upon the drawing, by their ids.</summary>
    public IReadOnlyDictionary<string, PictureBadge> Badges { get; init; } = new Dictionary<string, PictureBadge>();

    /// <summary>None when nothing is drawn and nothing can be laid out.</summary>
    public static FlowPicture? Of(BpmnFile file, ProcessGraph? graph, IReadOnlyDictionary<string, PictureBadge> badges) => Of(file, graph) is { } picture ? picture with { Badges = badges } : null;

    /// <summary>None when nothing is drawn and nothing can be laid out.</summary>
    public static FlowPicture? Of(BpmnFile file, ProcessGraph? graph)
    {
        var drawn = graph is null ? file : BpmnLayout.Draw(file, graph);
        var elements = drawn.Definitions.Descendants().Where(element => element.IsBpmn && element.Id is not null).DistinctBy(element => element.Id).ToDictionary(element => element.Id!, StringComparer.Ordinal);
        List<PictureShape> shapes =
        [
            .. from shape in drawn.Definitions.Descendants(BpmnNames.Diagram + "BPMNShape").Take(MostParts)
               let element = ElementOf(shape, elements)
               let bounds = shape.Element(BpmnNames.Bounds + "Bounds")
               where element is not null && bounds is not null
               select new PictureShape(element.Name.LocalName, element.Id!, element.DisplayName, new(Number(bounds, "x"), Number(bounds, "y"), Number(bounds, "width"), Number(bounds, "height")),
                   element.Elements().FirstOrDefault(part => part.IsBpmn && part.Name.LocalName.EndsWith("EventDefinition", StringComparison.Ordinal))?.Name.LocalName[..^"EventDefinition".Length]),
        ];
        List<PictureArrow> arrows =
        [
            .. from edge in drawn.Definitions.Descendants(BpmnNames.Diagram + "BPMNEdge").Take(MostParts)
               let element = ElementOf(edge, elements)
               let points = edge.Elements(BpmnNames.Drawing + "waypoint").Take(50).Select(point => new Spot(Number(point, "x"), Number(point, "y"))).ToArray()
               where element is not null && points.Length > 1
               select new PictureArrow(element.Name.LocalName, element.Id!, element.DisplayName, points),
        ];
        if (shapes.Count == 0)
        {
            return null;
        }

        var spots = arrows.SelectMany(arrow => arrow.Points).ToArray();
        var (left, top) = (shapes.Min(shape => shape.Box.X), shapes.Min(shape => shape.Box.Y));
        var (right, bottom) = (shapes.Max(shape => shape.Box.Right), shapes.Max(shape => shape.Box.Bottom));
        (left, top) = (Math.Min(left, spots.Select(spot => spot.X).DefaultIfEmpty(left).Min()) - 10, Math.Min(top, spots.Select(spot => spot.Y).DefaultIfEmpty(top).Min()) - 14);
        (right, bottom) = (Math.Max(right, spots.Select(spot => spot.X).DefaultIfEmpty(right).Max()) + 10, Math.Max(bottom, spots.Select(spot => spot.Y).DefaultIfEmpty(bottom).Max()) + 30);
        // Large things first, so that what lies in a pool, a lane or a part is drawn upon it.
        return new(new(left, top, right - left, bottom - top), [.. shapes.OrderByDescending(shape => shape.Box.Width * shape.Box.Height)], arrows);
    }

    private static XElement? ElementOf(XElement drawn, Dictionary<string, XElement> elements) =>
        drawn.Attribute("bpmnElement")?.Value.Split(':')[^1] is { } id ? elements.GetValueOrDefault(id) : null;

    private static double Number(XElement element, string name) =>
        double.TryParse(element.Attribute(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e6 ? number : 0;
}

/// <summary>A node, a lane, a pool, a note: what it is called in the standard, its id and name, and where it is drawn.</summary>
public sealed record PictureShape(string Element, string Id, string Name, Box Box, string? Trigger);

/// <summary>An arrow and the points it goes along.</summary>
public sealed record PictureArrow(string Element, string Id, string Name, IReadOnlyList<Spot> Points);

/// <summary>How a badge and its node look: nothing special, done, at work, waiting, late.</summary>
public enum PictureTone { Plain, Done, Now, Wait, Late }

/// <summary>What is said of one node upon its drawing: a figure in a few letters, how it looks, the whole of it in words, and who has it.</summary>
public sealed record PictureBadge(string Text, PictureTone Tone, string Title, string? Who = null);
