using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MotCua.Documents.Word;

/// <summary>Puts values into one part of a document whose marks were laid in: stretches first, from outside in, then single fields.</summary>
internal sealed class WordFilling(WordValues values)
{
    private const int RoomToSign = 1040; // twentieths of a point: a signature with its air
    private const int MostRows = 2000;

    private static readonly IReadOnlyDictionary<string, string> NoRow = new Dictionary<string, string>();

    /// <summary>Puts a picture in place of the mark for the code by which the paper is checked.</summary>
    public Func<string, Run>? Picture { get; init; }

    public void Fill(OpenXmlElement root)
    {
        Fill(root, NoRow);
        foreach (var table in root.Descendants<Table>().Where(table => !table.Elements<TableRow>().Any()).ToList())
        {
            table.Remove();
        }

        // Word and its kin refuse a cell that does not end with a paragraph.
        foreach (var cell in root.Descendants<TableCell>().Where(cell => cell.LastChild is not Paragraph).ToList())
        {
            cell.Append(new Paragraph());
        }
    }

    private void Fill(OpenXmlElement root, IReadOnlyDictionary<string, string> row)
    {
        while (MarkedStretch.Outermost(root) is [var stretch, ..])
        {
            Fill(stretch, row);
        }

        foreach (var mark in MarkElement.In(root))
        {
            Fill(mark, MarkElement.Read(mark), row);
        }
    }

    private void Fill(MarkedStretch stretch, IReadOnlyDictionary<string, string> row)
    {
        var (inside, behind) = stretch.Unmark();
        switch (stretch.Mark.Kind)
        {
            case MarkKind.If or MarkKind.Unless when IsSo(stretch.Mark, row) != stretch.Mark.Kind is MarkKind.If:
                Remove(inside);
                break;
            case MarkKind.Each:
                Repeat(stretch.Mark.Name, inside, behind);
                Remove(inside);
                break;
            case MarkKind.Passage when Find(values.Passages, stretch.Mark.Name) is { } rewritten:
                Rewrite(rewritten, inside, behind);
                Remove(inside);
                break;
        }

        behind.Remove();
    }

    private bool IsSo(WordMark mark, IReadOnlyDictionary<string, string> row) =>
        mark.Value is { } wanted ? VietnameseFold.IsSame(ValueOf(mark.Name, row), wanted)
        : Find(values.Lists, mark.Name) is { } list ? list.Count > 0
        : ValueOf(mark.Name, row).Length > 0;

    private void Repeat(string name, IReadOnlyList<OpenXmlElement> inside, OpenXmlElement behind)
    {
        foreach (var (number, one) in (Find(values.Lists, name) ?? []).Take(MostRows).Index())
        {
            OpenXmlCompositeElement holder = inside is [TableRow, ..] ? new Table() : behind.Parent is Paragraph ? new Paragraph() : new Body();
            foreach (var element in inside)
            {
                holder.AppendChild(element.CloneNode(true));
            }

            Fill(holder, new Dictionary<string, string>(one, StringComparer.OrdinalIgnoreCase) { ["stt"] = (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) });
            foreach (var element in holder.ChildElements.ToList())
            {
                element.Remove();
                behind.InsertBeforeSelf(element);
            }
        }
    }

    // In a line the new words stand as they are; in lines of their own each becomes a paragraph in the dress of the first.
    private static void Rewrite(string text, IReadOnlyList<OpenXmlElement> inside, OpenXmlElement behind)
    {
        var first = inside.FirstOrDefault(one => one is Run or Paragraph || MarkElement.Is(one));
        var look = first switch
        {
            Run run => run.RunProperties,
            Paragraph lines => lines.Descendants<Run>().FirstOrDefault()?.RunProperties ?? (MarkElement.In(lines) is [var mark, ..] ? MarkElement.Look(mark) : null),
            { } mark => MarkElement.Look(mark),
            null => null,
        };
        if (behind.Parent is Paragraph)
        {
            behind.InsertBeforeSelf(Written(text, look));
            return;
        }

        foreach (var line in text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0))
        {
            var paragraph = new Paragraph();
            if ((first as Paragraph)?.ParagraphProperties is { } dress)
            {
                paragraph.Append(dress.CloneNode(true));
            }

            paragraph.Append(Written(line, look));
            behind.InsertBeforeSelf(paragraph);
        }
    }

    private void Fill(OpenXmlElement mark, WordMark said, IReadOnlyDictionary<string, string> row)
    {
        switch (said.Kind)
        {
            case MarkKind.Field:
                var value = ValueOf(said.Name, row);
                mark.InsertBeforeSelf(Written(said.Upper ? value.ToUpper(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")) : value, MarkElement.Look(mark)));
                break;
            case MarkKind.Code when Picture is not null && ValueOf(said.Name, row) is { Length: > 0 } address:
                mark.InsertBeforeSelf(Picture(address));
                break;
            case MarkKind.SignHere when MarkElement.ParagraphOf(mark) is { } paragraph:
                SignHere(paragraph);
                break;
        }

        mark.Remove();
    }

    // The line becomes as high as a signature, and is named so that the signer finds it on the page.
    private static void SignHere(Paragraph paragraph)
    {
        var dress = paragraph.ParagraphProperties ??= new ParagraphProperties();
        dress.Indentation = new Indentation { Left = "0", FirstLine = "0" };
        dress.Justification = new Justification { Val = JustificationValues.Left };
        dress.SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = "0", Line = $"{RoomToSign}", LineRule = LineSpacingRuleValues.Exact };
        dress.KeepNext = new KeepNext();
        paragraph.Append(new BookmarkStart { Id = "9001", Name = "cho-ky" }, new BookmarkEnd { Id = "9001" });
    }

    private string ValueOf(string name, IReadOnlyDictionary<string, string> row) => Find(row, name) ?? Find(values.Fields, name) ?? "";

    private static T? Find<T>(IReadOnlyDictionary<string, T> among, string name) where T : class =>
        among.TryGetValue(name, out var value) ? value : among.FirstOrDefault(one => string.Equals(one.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    private static Run Written(string text, RunProperties? look)
    {
        var run = new Run();
        if (look is not null)
        {
            run.Append(look.CloneNode(true));
        }

        foreach (var (number, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (number > 0)
            {
                run.Append(new Break());
            }

            run.Append(MarkFinding.Plain(OnPaper(line)));
        }

        return run;
    }

    // Letters that XML cannot carry have no place on paper either.
    private static string OnPaper(string line) =>
        string.Concat(line.EnumerateRunes().Where(rune => rune.Value is '\t' or >= 0x20 and not (0xFFFE or 0xFFFF) && rune != System.Text.Rune.ReplacementChar).Select(rune => rune.ToString()));

    private static void Remove(IReadOnlyList<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            element.Remove();
        }
    }
}
