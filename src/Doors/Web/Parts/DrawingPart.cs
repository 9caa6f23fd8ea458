using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Web.Words;

namespace MotCua.Web.Parts;

/// <summary>A process as its file draws it, without a script: pools, lanes, work, gateways, arrows. The list of steps beside it says the same in words.</summary>
[HtmlTargetElement("mc-drawing", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DrawingPart(Wording words) : TagHelper
{
    private const int LineHigh = 14;

    /// <summary>The process that is drawn.</summary>
    public ProcessDefinition Definition { get; set; } = null!;

    /// <summary>What is said of its nodes, by their ids: how many wait there, who has it, how long it took.</summary>
    public IReadOnlyDictionary<string, PictureBadge> Badges { get; set; } = new Dictionary<string, PictureBadge>();

    /// <summary>Tells several drawings on one page apart.</summary>
    public string Key { get; set; } = "dr";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(FlowPicture.Of(BpmnFile.Parse(Definition.Bpmn), Definition.Graph, Badges) is { } picture
            ? Drawn(picture)
            : Markup.Of($"<p class=\"mc-sub\">{words["bpmn.picture.none"]}</p>"));
    }

    private IHtmlContent Drawn(FlowPicture picture) => Markup.Of($"""
        <svg class="mc-flow mc-drawing" viewBox="{Text(picture.Frame.X)} {Text(picture.Frame.Y)} {Text(picture.Frame.Width)} {Text(picture.Frame.Height)}" width="{Text(picture.Frame.Width)}" height="{Text(picture.Frame.Height)}" role="img" aria-labelledby="{Key}-t" aria-describedby="{Key}-d"><title id="{Key}-t">{words["bpmn.picture.of", Definition.Name]}</title><desc id="{Key}-d">{string.Join("; ", picture.Shapes.Select(shape => picture.Badges.GetValueOrDefault(shape.Id)?.Title).OfType<string>())}</desc><defs><marker id="{Key}-a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>{Markup.All(picture.Shapes, shape => $"{Toned(shape, picture.Badges.GetValueOrDefault(shape.Id))}")}{Markup.All(picture.Arrows, arrow => $"{Arrow(arrow)}")}{Markup.All(picture.Shapes.Where(shape => picture.Badges.ContainsKey(shape.Id)), shape => $"{Badge(shape.Box, picture.Badges[shape.Id])}")}</svg>
        """);

    private static IHtmlContent Toned(PictureShape shape, PictureBadge? badge) => badge is null ? Shape(shape) : Markup.Of($"<g class=\"tone-{Tone(badge)}\">{Shape(shape)}</g>");

    /// <summary>Above the node what is said of it, and below it who has it: the ends of a node are where arrows seldom pass.</summary>
    private static IHtmlContent Badge(Box box, PictureBadge badge) => Markup.Of($"""
        <g class="badge tone-{Tone(badge)}"><title>{badge.Title}</title>{Pill(badge.Text, box.MiddleX, box.Y - 10)}{(badge.Who is { Length: > 0 } who ? Pill(Short(who, 24), box.MiddleX, box.Bottom - 8) : HtmlString.Empty)}</g>
        """);

    private static IHtmlContent Pill(string text, double middle, double top)
    {
        var wide = (text.Length * 6.4) + 14;
        return Markup.Of($"<rect x=\"{Text(middle - (wide / 2))}\" y=\"{Text(top)}\" width=\"{Text(wide)}\" height=\"18\" rx=\"9\"/><text class=\"s\" text-anchor=\"middle\" x=\"{Text(middle)}\" y=\"{Text(top + 13)}\">{text}</text>");
    }

    private static string Tone(PictureBadge badge) => badge.Tone switch { PictureTone.Done => "done", PictureTone.Now => "now", PictureTone.Wait => "wait", PictureTone.Late => "late", _ => "plain" };

    private static IHtmlContent Shape(PictureShape shape) => shape.Element switch
    {
        "participant" or "lane" => Band(shape),
        var kind when kind.EndsWith("Event", StringComparison.Ordinal) => Event(shape),
        var kind when kind.EndsWith("Gateway", StringComparison.Ordinal) => Gateway(shape),
        "textAnnotation" or "group" or "dataObjectReference" or "dataStoreReference" or "dataObject" => Markup.Of($"<g class=\"aside\">{Frame(shape.Box, 0)}</g>"),
        "subProcess" or "transaction" or "adHocSubProcess" => Markup.Of($"<g class=\"part\">{Frame(shape.Box, 8)}{Lines(shape.Name, shape.Box.MiddleX, shape.Box.Y + 8, shape.Box.Width, 1, "s")}</g>"),
        _ => Markup.Of($"<g class=\"work\">{Frame(shape.Box, 8)}{Lines(shape.Name, shape.Box.MiddleX, shape.Box.MiddleY, shape.Box.Width - 8, 5, "s")}</g>"),
    };

    private static IHtmlContent Band(PictureShape shape) => Markup.Of($"""
        <g class="band">{Frame(shape.Box, 0)}<text class="s" text-anchor="middle" transform="translate({Text(shape.Box.X + 18)} {Text(shape.Box.MiddleY)}) rotate(-90)">{Short(shape.Name, (int)(shape.Box.Height / 6.4))}</text></g>
        """);

    private static IHtmlContent Event(PictureShape shape)
    {
        var (x, y, r) = (shape.Box.MiddleX, shape.Box.MiddleY, Math.Min(shape.Box.Width, shape.Box.Height) / 2);
        var inner = shape.Element is "boundaryEvent" or "intermediateCatchEvent" or "intermediateThrowEvent" ? Markup.Of($"<circle cx=\"{Text(x)}\" cy=\"{Text(y)}\" r=\"{Text(r - 3)}\"/>") : HtmlString.Empty;
        return Markup.Of($"<g class=\"{(shape.Element is "endEvent" ? "end" : "event")}\"><circle cx=\"{Text(x)}\" cy=\"{Text(y)}\" r=\"{Text(r)}\"/>{inner}{Mark(shape, x, y)}{Lines(shape.Name, x, shape.Box.Bottom + 12, 110, 2, "s")}</g>");
    }

    private static IHtmlContent Mark(PictureShape shape, double x, double y) => shape.Trigger switch
    {
        "timer" => Markup.Of($"<path class=\"g\" d=\"M{Text(x)} {Text(y - 7)}V{Text(y)}H{Text(x + 5)}\"/>"),
        "message" => Markup.Of($"<path class=\"g\" d=\"M{Text(x - 8)} {Text(y - 5)}h16v11h-16zl8 6 8-6\"/>"),
        "terminate" => Markup.Of($"<circle class=\"dot\" cx=\"{Text(x)}\" cy=\"{Text(y)}\" r=\"9\"/>"),
        _ => HtmlString.Empty,
    };

    private static IHtmlContent Gateway(PictureShape shape)
    {
        var box = shape.Box;
        var sign = shape.Element switch { "parallelGateway" => "M0-9V9M-9 0H9", "exclusiveGateway" => "M-6-6L6 6M6-6L-6 6", _ => "M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0" };
        return Markup.Of($"""
            <g><path class="g" d="M{Text(box.MiddleX)} {Text(box.Y)}L{Text(box.Right)} {Text(box.MiddleY)}L{Text(box.MiddleX)} {Text(box.Bottom)}L{Text(box.X)} {Text(box.MiddleY)}z"/><path class="e" transform="translate({Text(box.MiddleX)} {Text(box.MiddleY)})" d="{sign}"/>{Lines(shape.Name, box.MiddleX, box.Y - 8, 120, 1, "s")}</g>
            """);
    }

    private IHtmlContent Arrow(PictureArrow arrow)
    {
        var way = string.Concat(arrow.Points.Select((spot, place) => $"{(place == 0 ? 'M' : 'L')}{Text(spot.X)} {Text(spot.Y)}"));
        // A name stands where the arrow has room: on its longest level stretch, near to where it comes from.
        var (from, to) = arrow.Points.Zip(arrow.Points.Skip(1)).MaxBy(pair => Math.Abs(pair.First.X - pair.Second.X));
        var room = Math.Clamp(Math.Abs(from.X - to.X), 80, 170);
        return Markup.Of($"""
            <path class="{(arrow.Element is "sequenceFlow" ? "e" : "e d")}" d="{way}" marker-end="url(#{Key}-a)"/>{Lines(arrow.Name, from.X + (Math.Sign(to.X - from.X) * room / 2), Math.Min(from.Y, to.Y) - 16, room, 2, "s")}
            """);
    }

    private static IHtmlContent Frame(Box box, int round) => Markup.Of($"<rect x=\"{Text(box.X)}\" y=\"{Text(box.Y)}\" width=\"{Text(box.Width)}\" height=\"{Text(box.Height)}\" rx=\"{round}\"/>");

    /// <summary>A name broken into lines around a middle; what does not fit is cut, and said in full by the title.</summary>
    private static IHtmlContent Lines(string name, double x, double y, double width, int most, string style)
    {
        if (name.Length == 0)
        {
            return HtmlString.Empty;
        }

        var lines = Broken(name, Math.Max(8, (int)(width / 6.2))).ToList();
        var shown = lines.Count <= most ? lines : [.. lines.Take(most - 1), Short(string.Join(' ', lines.Skip(most - 1)), Math.Max(8, (int)(width / 6.2)))];
        var first = y - ((shown.Count - 1) * LineHigh / 2.0) + 4;
        return Markup.Of($"<text class=\"{style}\" text-anchor=\"middle\"><title>{name}</title>{Markup.All(shown.Index(), one => $"<tspan x=\"{Text(x)}\" y=\"{Text(first + (one.Index * LineHigh))}\">{one.Item}</tspan>")}</text>");
    }

    private static IEnumerable<string> Broken(string name, int letters)
    {
        var line = "";
        foreach (var word in name.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length + 1 > letters)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    private static string Short(string text, int letters) => text.Length <= letters ? text : text[..Math.Max(1, letters - 1)] + "…";

    private static string Text(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
