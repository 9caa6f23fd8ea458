using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>Reads the passages that may be rewritten, each with the words it has as the template was filled.</summary>
internal static class WordPassages
{
    public static IReadOnlyList<WordPassage> In(OpenXmlElement body, WordValues values)
    {
        List<(string Name, string Start, string End)> names = [];
        foreach (var (stretch, _) in MarkedStretch.All(body, null).Where(one => one.Stretch.Mark.Kind is MarkKind.Passage))
        {
            // Both ends are named in a way that filling leaves where they are.
            var (start, end) = ($"mc-{names.Count}-a", $"mc-{names.Count}-b");
            stretch.Open.InsertBeforeSelf(new BookmarkStart { Name = start });
            stretch.Close.InsertAfterSelf(new BookmarkStart { Name = end });
            names.Add((stretch.Mark.Name, start, end));
        }

        // Their own words are asked for, whatever they were rewritten to.
        new WordFilling(values with { Passages = new Dictionary<string, string>() }).Fill(body);
        var all = body.Descendants().ToList();
        return [.. names.Select(one => Read(all, one)).OfType<(int At, WordPassage Passage)>().OrderBy(one => one.At).Select(one => one.Passage)];
    }

    private static (int, WordPassage)? Read(List<OpenXmlElement> all, (string Name, string Start, string End) one)
    {
        var from = all.FindIndex(element => element is BookmarkStart mark && mark.Name == one.Start);
        var to = all.FindIndex(element => element is BookmarkStart mark && mark.Name == one.End);
        if (from < 0 || to < from)
        {
            // It stood under a condition that does not hold.
            return null;
        }

        var text = new System.Text.StringBuilder();
        foreach (var element in all.GetRange(from, to - from))
        {
            _ = element switch
            {
                Paragraph => text.Append('\n'),
                Break => text.Append('\n'),
                TabChar => text.Append(' '),
                Text words when words.Parent is Run => text.Append(words.Text),
                _ => text,
            };
        }

        return (from, new(one.Name, string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))));
    }
}
