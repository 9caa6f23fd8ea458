using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>What lies between a mark that opens and the one that closes it: words in a line, paragraphs, or rows of a table.</summary>
internal sealed record MarkedStretch(OpenXmlElement Open, OpenXmlElement Close, WordMark Mark)
{
    /// <summary>The stretches that lie in no other, in order.</summary>
    public static IReadOnlyList<MarkedStretch> Outermost(OpenXmlElement root) => [.. All(root, null).Where(one => one.Depth == 0).Select(one => one.Stretch)];

    /// <summary>All stretches with how deep they lie; marks that open or close nothing are told.</summary>
    public static List<(MarkedStretch Stretch, int Depth)> All(OpenXmlElement root, Action<OpenXmlElement, string>? tell)
    {
        Stack<(OpenXmlElement Element, WordMark Mark)> open = new();
        List<(MarkedStretch, int)> all = [];
        foreach (var element in MarkElement.In(root))
        {
            var mark = MarkElement.Read(element);
            if (mark.Opens)
            {
                open.Push((element, mark));
            }
            else if (mark.Kind is MarkKind.Close)
            {
                if (open.TryPop(out var begun))
                {
                    all.Add((new(begun.Element, element, begun.Mark), open.Count));
                }
                else
                {
                    tell?.Invoke(element, "closes-nothing");
                }
            }
        }

        foreach (var (element, _) in open)
        {
            tell?.Invoke(element, "not-closed");
        }

        return all;
    }

    /// <summary>Whether both ends lie so that what is between them can be taken out or repeated.</summary>
    public bool IsEven => Open.Parent == Close.Parent || Across() is { } across && across switch
    {
        (TableRow, _, _) or (Table, _, _) => true,
        var (_, first, last) => first is Paragraph one && last is Paragraph other && IsAlone(one) && IsAlone(other),
    };

    /// <summary>Takes both marks out; what was between them is given, and a place behind it to put others.</summary>
    public (IReadOnlyList<OpenXmlElement> Inside, OpenXmlElement Behind) Unmark()
    {
        if (Open.Parent == Close.Parent)
        {
            var words = Between(Open, Close);
            var end = new BookmarkEnd();
            Close.InsertAfterSelf(end);
            Open.Remove();
            Close.Remove();
            return (words, end);
        }

        var (parent, first, last) = Across() ?? throw new InvalidOperationException("A stretch that is not even.");
        Open.Remove();
        Close.Remove();
        var place = new BookmarkEnd();
        if (parent is TableRow)
        {
            parent.InsertAfterSelf(place);
            return ([parent], place);
        }

        last.InsertAfterSelf(place);
        if (parent is Table)
        {
            List<OpenXmlElement> rows = [first, .. Between(first, last), last];
            foreach (var row in new[] { first, last }.Where(row => first != last && !MarkElement.In(row).Any() && row.Descendants<Paragraph>().All(IsAlone)))
            {
                row.Remove();
                rows.Remove(row);
            }

            return (rows, place);
        }

        var inside = Between(first, last);
        foreach (var line in new[] { first, last }.OfType<Paragraph>())
        {
            // The line bore nothing but the mark. Where a section ends with it, it must stay.
            if (!MarkElement.In(line).Any() && !line.Elements<BookmarkStart>().Any(mark => mark.Name?.Value?.StartsWith("mc-", StringComparison.Ordinal) == true) && line.ParagraphProperties?.SectionProperties is null)
            {
                line.Remove();
            }
        }

        return (inside, place);
    }

    /// <summary>Whether the line bears nothing but marks.</summary>
    public static bool IsAlone(Paragraph paragraph) =>
        MarkFinding.TextsOf(paragraph).All(text => string.IsNullOrWhiteSpace(text.Text)) && !paragraph.Descendants<Drawing>().Any()
        && MarkElement.In(paragraph).All(mark => MarkElement.Read(mark) is { Opens: true } or { Kind: MarkKind.Close or MarkKind.SignHere });

    private (OpenXmlElement Parent, OpenXmlElement First, OpenXmlElement Last)? Across()
    {
        var above = Open.Ancestors().ToList();
        var common = Close.Ancestors().FirstOrDefault(above.Contains);
        return common is null or Paragraph ? null : (common, Under(Open, common), Under(Close, common));
    }

    private static OpenXmlElement Under(OpenXmlElement element, OpenXmlElement parent) => element.Parent == parent ? element : Under(element.Parent!, parent);

    private static List<OpenXmlElement> Between(OpenXmlElement first, OpenXmlElement last)
    {
        List<OpenXmlElement> between = [];
        for (var one = first.NextSibling(); one is not null && one != last; one = one.NextSibling())
        {
            between.Add(one);
        }

        return between;
    }
}
