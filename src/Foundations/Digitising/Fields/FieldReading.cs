namespace MotCua.Digitising.Fields;

/// <summary>Reads the fields of a paper off its words: each stands after its printed words, up to those of the next.</summary>
public static class FieldReading
{
    /// <summary>How a field that does not look as it must is trusted.</summary>
    private const double Misshapen = 0.4;

    /// <summary>Every field of the template, in its order; one that was not found is empty and not sure at all.</summary>
    public static IReadOnlyList<FieldFound> Read(ReadingTemplate template, IReadOnlyList<ReadSide> sides)
    {
        var labels = Labels(template, sides);
        var code = Code(template, sides);
        return [.. template.Fields.Select(field => FromCode(field, code) ?? FromWords(template, field, sides, labels) ?? new FieldFound(field.Key, field.Name, "", 0))];
    }

    /// <summary>How well the titles of the template stand on the paper, of one.</summary>
    public static double Likeness(ReadingTemplate template, IReadOnlyList<IReadOnlyList<ReadWord>> pages) =>
        template.Titles.Select(title => pages.SelectMany(Lines).Select(line => PrintedWords.Find(line, title)?.Alike ?? 0).DefaultIfEmpty(0).Max()).DefaultIfEmpty(0).Max();

    internal static IEnumerable<IReadOnlyList<ReadWord>> Lines(IReadOnlyList<ReadWord> words) => words.GroupBy(word => word.Line).Select(line => (IReadOnlyList<ReadWord>)[.. line]);

    private sealed record Label(string? Field, int Page, int Line, int First, int Count, double Alike);

    /// <summary>Where the printed words of every field stand; a field is sought after the one before it, as one reads.</summary>
    private static List<Label> Labels(ReadingTemplate template, IReadOnlyList<ReadSide> sides)
    {
        var lines = sides.Select(side => Lines(side.Words).ToArray()).ToArray();
        List<Label> found = [];
        Label? before = null;
        foreach (var field in template.Fields.Where(field => field.After.Count > 0))
        {
            var here = Best(field.Key, field.After, lines, before, found) ?? Best(field.Key, field.After, lines, null, found);
            if (here is not null)
            {
                found.Add(here);
                before = here;
            }
        }

        foreach (var stop in template.Stops)
        {
            if (Best(null, [stop], lines, null, found) is { } end)
            {
                found.Add(end);
            }
        }

        return found;
    }

    private static Label? Best(string? field, IReadOnlyList<string> printed, IReadOnlyList<ReadWord>[][] lines, Label? after, List<Label> taken)
    {
        Label? best = null;
        for (var page = after?.Page ?? 0; page < lines.Length; page++)
        {
            for (var line = page == after?.Page ? after.Line : 0; line < lines[page].Length; line++)
            {
                var from = page == after?.Page && line == after.Line ? after.First + after.Count : 0;
                foreach (var words in printed)
                {
                    if (PrintedWords.Find(lines[page][line], words, from) is var (first, count, alike) && alike > (best?.Alike ?? 0) + 0.03
                        && !taken.Exists(one => one.Page == page && one.Line == line && first < one.First + one.Count && one.First < first + count))
                    {
                        best = new(field, page, line, first, count, alike);
                    }
                }
            }
        }

        return best;
    }

    private static FieldFound? FromWords(ReadingTemplate template, TemplateField field, IReadOnlyList<ReadSide> sides, List<Label> labels)
    {
        if (labels.Find(label => label.Field == field.Key) is not { } label)
        {
            return field.After.Count == 0 && field.Pattern is not null ? Anywhere(field, sides) : null;
        }

        var lines = Lines(sides[label.Page].Words).ToArray();
        List<ReadWord> words = [];
        var first = field.Below ? label.Line + 1 : label.Line;
        for (var line = first; line < Math.Min(lines.Length, first + field.Lines); line++)
        {
            var from = line == label.Line ? label.First + label.Count : 0;
            var next = labels.Where(one => one.Page == label.Page && one.Line == line && one.First >= from && one != label).Select(one => (int?)one.First).Min();
            if (line > first && next == 0)
            {
                break;
            }

            // A line in another column, or far below, is another matter.
            if (line > first && words.Count > 0 && lines[line][0].Top - words[^1].Top > words[^1].Height * 4)
            {
                break;
            }

            words.AddRange(lines[line].Skip(from).Take((next ?? lines[line].Count) - from));
            if (next is not null)
            {
                break;
            }
        }

        // Signs and specks before and after; those between words belong to them.
        var start = words.FindIndex(word => word.Text.Any(char.IsLetterOrDigit));
        var end = words.FindLastIndex(word => word.Text.Any(char.IsLetterOrDigit));
        return start < 0 ? null : Found(field, words.GetRange(start, end - start + 1), sides[label.Page], label.Page, label.Alike);
    }

    /// <summary>A field without printed words is known by its looks alone.</summary>
    private static FieldFound? Anywhere(TemplateField field, IReadOnlyList<ReadSide> sides)
    {
        for (var page = 0; page < sides.Count; page++)
        {
            foreach (var line in Lines(sides[page].Words))
            {
                if (FieldWriting.Write(field, string.Join(' ', line.Select(word => word.Text))) is (var value, true))
                {
                    ReadWord[] own = [.. line.Where(word => value.Contains(word.Text.Trim(',', '.', ':', ';'), StringComparison.OrdinalIgnoreCase))];
                    return Found(field, own.Length > 0 ? own : line, sides[page], page, 1) with { Value = value };
                }
            }
        }

        return null;
    }

    private static FieldFound Found(TemplateField field, IReadOnlyList<ReadWord> words, ReadSide side, int page, double alike)
    {
        var (value, right) = FieldWriting.Write(field, string.Join(' ', words.Select(word => word.Text)));
        // A field is as sure as the least sure of its words, tempered by the rest.
        var sure = (words.Min(word => word.Confidence) + words.Average(word => word.Confidence)) / 2;
        var (left, top) = (words.Min(word => word.Left), words.Min(word => word.Top));
        int Share(int pixels, int whole) => (int)Math.Clamp(pixels * 1000L / Math.Max(1, whole), 0, 1000);
        return new(field.Key, field.Name, value, Math.Round(sure * alike * (right ? 1 : Misshapen), 3))
        {
            Page = page,
            Left = Share(left, side.Width),
            Top = Share(top, side.Height),
            Width = Share(words.Max(word => word.Left + word.Width) - left, side.Width),
            Height = Share(words.Max(word => word.Top + word.Height) - top, side.Height),
        };
    }

    private static (string[] Parts, int Page)? Code(ReadingTemplate template, IReadOnlyList<ReadSide> sides)
    {
        if (template.CodeParts is { Length: > 0 } between)
        {
            for (var page = 0; page < sides.Count; page++)
            {
                if (sides[page].Codes.Select(code => code.Split(between)).FirstOrDefault(parts => parts.Length >= 6) is { } parts)
                {
                    return (parts, page);
                }
            }
        }

        return null;
    }

    private static FieldFound? FromCode(TemplateField field, (string[] Parts, int Page)? code) =>
        code is { } read && field.InCode is { } place && place < read.Parts.Length && FieldWriting.Write(field with { Pattern = null }, read.Parts[place]) is (var value, true)
            ? new(field.Key, field.Name, value, 0.99) { Page = read.Page, FromCode = true }
            : null;
}
