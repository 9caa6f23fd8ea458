using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>Brings the three ways of writing a mark into one: content controls, merge fields, and text in braces however Word has split it over runs.</summary>
internal static class MarkFinding
{
    public static void LayIn(OpenXmlElement root)
    {
        foreach (var paragraph in root.Descendants<Paragraph>().ToList())
        {
            MergeFields.LayIn(paragraph);
            Braces(paragraph);
        }

        // Inner ones first, so that each is still where it was when its turn comes.
        foreach (var control in root.Descendants<SdtElement>().Reverse().ToList())
        {
            Control(control);
        }
    }

    /// <summary>The text of a paragraph without that of boxes that hang on it.</summary>
    public static IReadOnlyList<Text> TextsOf(Paragraph paragraph) =>
        [.. paragraph.Descendants<Text>().Where(text => text.Parent is Run && MarkElement.ParagraphOf(text) == paragraph)];

    private static void Braces(Paragraph paragraph)
    {
        var all = string.Concat(TextsOf(paragraph).Select(text => text.Text));
        if (!all.Contains("{{", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var run in TextsOf(paragraph).Select(text => (Run)text.Parent!).Distinct().ToList())
        {
            OneEach(run);
        }

        foreach (var found in WordMark.In(all, out _).Reverse())
        {
            Cut(TextsOf(paragraph), found.Index, found.Length, WordMark.OfText(found.Groups["inside"].Value));
        }
    }

    // A run with several things in it becomes several runs with one each.
    private static void OneEach(Run run)
    {
        var things = run.ChildElements.Where(child => child is not RunProperties).ToList();
        foreach (var thing in things.Skip(1).Reverse())
        {
            thing.Remove();
            run.InsertAfterSelf(Run(run.RunProperties, thing));
        }
    }

    private static void Cut(IReadOnlyList<Text> texts, int from, int length, WordMark mark)
    {
        var at = 0;
        Run? before = null;
        foreach (var text in texts)
        {
            var (start, end) = (at, at + text.Text.Length);
            at = end;
            if (end <= from || start >= from + length)
            {
                continue;
            }

            var run = (Run)text.Parent!;
            var (head, tail) = (text.Text[..Math.Max(0, from - start)], text.Text[Math.Min(text.Text.Length, from + length - start)..]);
            if (before is null)
            {
                before = run;
                var element = MarkElement.Of(mark, run.RunProperties);
                run.InsertAfterSelf(element);
                if (tail.Length > 0)
                {
                    element.InsertAfterSelf(Run(run.RunProperties, Plain(tail)));
                }

                Keep(run, text, head);
            }
            else
            {
                Keep(run, text, tail);
            }
        }
    }

    private static void Keep(Run run, Text text, string left)
    {
        if (left.Length == 0)
        {
            run.Remove();
            return;
        }

        text.Text = left;
        text.Space = SpaceProcessingModeValues.Preserve;
    }

    private static void Control(SdtElement control)
    {
        var mark = WordMark.OfTag(control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value);
        var content = control.ChildElements.FirstOrDefault(child => child is SdtContentBlock or SdtContentRun or SdtContentRow or SdtContentCell or SdtContentRunRuby);
        var inside = content?.ChildElements.ToList() ?? [];
        foreach (var one in inside)
        {
            one.Remove();
        }

        var look = (control.SdtProperties?.GetFirstChild<RunProperties>() ?? inside.SelectMany(one => one is Run run ? [run] : one.Descendants<Run>()).FirstOrDefault()?.RunProperties)?.CloneNode(true) as RunProperties;
        foreach (var style in look?.Elements<RunStyle>().Where(style => style.Val?.Value == "PlaceholderText").ToList() ?? [])
        {
            style.Remove();
        }

        foreach (var one in Laid(control, mark, inside, look))
        {
            control.InsertBeforeSelf(one);
        }

        control.Remove();
    }

    private static IEnumerable<OpenXmlElement> Laid(SdtElement control, WordMark? mark, List<OpenXmlElement> inside, RunProperties? look)
    {
        if (mark is null)
        {
            return inside;
        }

        if (mark.Opens)
        {
            var (open, close) = (MarkElement.Of(mark, look), MarkElement.Of(new(MarkKind.Close, mark.Name), look));
            if (control is SdtRow)
            {
                // Rows of their own say that whole rows are meant, even where a row is one cell.
                return [new TableRow(new TableCell(new Paragraph(open))), .. inside, new TableRow(new TableCell(new Paragraph(close)))];
            }

            if (control is SdtCell)
            {
                inside.SelectMany(one => one.Descendants<Paragraph>()).FirstOrDefault()?.Append(open);
                AtStart(open);
                inside.SelectMany(one => one.Descendants<Paragraph>()).LastOrDefault()?.Append(close);
                return inside;
            }

            return control is SdtRun ? [open, .. inside, close] : [new Paragraph(open), .. inside, new Paragraph(close)];
        }

        var element = MarkElement.Of(mark, look);
        if (control is SdtRun)
        {
            return [element];
        }

        // A field takes the place of all that its control held, in the dress of its first paragraph.
        var first = inside.OfType<Paragraph>().FirstOrDefault() ?? inside.SelectMany(one => one.Descendants<Paragraph>()).FirstOrDefault();
        var paragraph = new Paragraph();
        if (first?.ParagraphProperties is { } dress)
        {
            paragraph.Append(dress.CloneNode(true));
        }

        paragraph.Append(element);
        if (control is SdtBlock)
        {
            return [paragraph];
        }

        if (first?.Parent is TableCell cell)
        {
            cell.RemoveAllChildren<Paragraph>();
            cell.Append(paragraph);
        }

        return inside;
    }

    private static void AtStart(OpenXmlElement mark)
    {
        if (mark.Parent is Paragraph paragraph)
        {
            mark.Remove();
            if (paragraph.ParagraphProperties is { } dress)
            {
                dress.InsertAfterSelf(mark);
            }
            else
            {
                paragraph.PrependChild(mark);
            }
        }
    }

    public static Run Run(RunProperties? look, OpenXmlElement thing)
    {
        var run = new Run();
        if (look is not null)
        {
            run.Append(look.CloneNode(true));
        }

        run.Append(thing);
        return run;
    }

    public static Text Plain(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
