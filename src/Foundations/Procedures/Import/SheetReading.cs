using System.Text.RegularExpressions;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Goes down one sheet under its heading: rows of procedures, titles that say field or level for those below, and rows that only go on from the one above.</summary>
internal sealed partial class SheetReading(TableSheet sheet, TableHeading heading)
{
    private string? field = FieldIn(sheet.Name);
    private Levels levels = LevelIn(sheet.Name);

    /// <summary>Rows that hold no procedure: titles, headings, fields, totals.</summary>
    public int Titles { get; private set; }

    public IReadOnlyList<ImportRow> Rows()
    {
        List<ImportRow> rows = [];
        if (!heading.IsKnown)
        {
            // Nobody can say which column is which: the sheet is refused as a whole, and a person may assign them.
            Titles = sheet.Rows.Count - 1;
            return [new ImportRow(sheet.Rows[0].Number) { Sheet = sheet.Name, Name = sheet.Name }.Refuse(ImportNotes.NoColumns)];
        }

        foreach (var line in sheet.Rows)
        {
            if (line.Broken is null && (line.Number <= heading.LastLine || IsHeadingAgain(line) || IsTitle(line)))
            {
                Titles++;
            }
            else
            {
                rows.Add(rows is [.., var above] && GoesOn(line, above) ? Continue(line, above) : Understand(line));
            }
        }

        return rows;
    }

    private string Cell(TableRow line, TableField kind) => line.Cell(heading.Place(kind));

    /// <summary>A table printed over several pages repeats its heading.</summary>
    private bool IsHeadingAgain(TableRow line) =>
        ColumnGuess.Of(Cell(line, TableField.Code)) is TableField.Code && ColumnGuess.Of(Cell(line, TableField.Name)) is TableField.Name;

    /// <summary>"I. Lĩnh vực Đất đai", "A. Cấp tỉnh", "Tổng cộng: 120 thủ tục": no code, and little else.</summary>
    private bool IsTitle(TableRow line)
    {
        string[] said = [.. line.Said.Distinct()];
        var text = said.OrderByDescending(one => one.Length).FirstOrDefault() ?? "";
        var folded = VietnameseFold.Fold(text);
        if (PublishedCode.Read(Cell(line, TableField.Code)) is { Oddity: not CodeOddity.Local } || said.Length > 2)
        {
            return false;
        }

        var numbered = said.Length == 2 && Ordinal().IsMatch(said.OrderBy(one => one.Length).First());
        var spread = said.Length == 1 && (line.FromLeft.Count > 0 || Ordinal().IsMatch(folded) || Cell(line, TableField.Name).Length == 0);
        if (!(numbered || spread || FieldWords().IsMatch(folded) || TotalWords().IsMatch(folded)))
        {
            return false;
        }

        if (TotalWords().IsMatch(folded))
        {
            return true;
        }

        if (LevelIn(text) is var level && level is not Levels.None)
        {
            levels = level;
        }

        if (FieldWords().Match(folded) is { Success: true } named)
        {
            field = Clean.Line(text[(named.Index + named.Length)..].Trim(' ', ':', '-', '.'));
        }
        else if (level is Levels.None && Ordinal().Match(text) is { Success: true } ordinal)
        {
            field = Clean.Line(text[ordinal.Length..]);
        }
        else if (level is Levels.None && numbered)
        {
            field = Clean.Line(text);
        }

        return true;
    }

    /// <summary>Code and name lie under those of the row above: only further terms of the same procedure.</summary>
    private bool GoesOn(TableRow line, ImportRow above) =>
        above.Code is not null && line.FromAbove.Contains(heading.Place(TableField.Code)) && line.FromAbove.Contains(heading.Place(TableField.Name));

    private ImportRow Continue(TableRow line, ImportRow above)
    {
        var first = above.ContinuedFrom ?? above;
        if (first.Entry is { Details: { } held } entry)
        {
            string? More(TableField kind, string? said) =>
                line.FromAbove.Contains(heading.Place(kind)) || Text(line, kind) is not { } more || said?.Contains(more, StringComparison.Ordinal) is true ? said : said is null ? more : $"{said}\n{more}";
            first.Entry = entry with
            {
                Details = new(More(TableField.Agency, held.Agency), More(TableField.Limit, held.Limit), More(TableField.Fee, held.Fee), More(TableField.Place, held.Place), More(TableField.LegalBasis, held.LegalBasis), More(TableField.Result, held.Result)),
            };
        }

        var row = new ImportRow(line.Number) { Sheet = sheet.Name, Source = ProcedureSource.List, RawCode = above.RawCode, Name = above.Name, Code = above.Code, ContinuedFrom = first, IsRepeat = true };
        row.Notes.Add(ImportNotes.Continues(first.Line));
        return row;
    }

    private ImportRow Understand(TableRow line)
    {
        var row = new ImportRow(line.Number) { Sheet = sheet.Name, Source = ProcedureSource.List, Name = Clean.Line(Cell(line, TableField.Name)), RawCode = Cell(line, TableField.Code) };
        if ((line.Broken ?? (row.Name is null ? ImportNotes.NoName : null)) is { } wrong)
        {
            return row.Refuse(wrong);
        }

        if (line.Cells.Any(LineReader.IsSpoilt))
        {
            return row.Refuse(ImportNotes.NotUtf8);
        }

        if (Clean.IsTest(row.Name!) || Cell(line, TableField.Test) == "1")
        {
            return row.Refuse(ImportNotes.TestRow);
        }

        row.ReadCode(row.RawCode);
        if (row.Code is null)
        {
            return row;
        }

        var stated = LevelIn(Cell(line, TableField.Levels)) is var said && said is not Levels.None ? said : LevelIn(Cell(line, TableField.Agency));
        row.Entry = new(
            PublishedCode.Read(row.RawCode)?.Agency ?? "",
            row.RawCode.Trim(),
            row.Name!,
            Clean.Line(StripMark(Cell(line, TableField.Field))) ?? field ?? "",
            stated is not Levels.None ? stated : Clean.LevelIn(row.Name!) is var named && named is not Levels.None ? named : levels,
            OnlineIn(line, row),
            Clean.Line(Cell(line, TableField.Decision)))
        { Details = DetailsOf(line) };
        return row;
    }

    private ListDetails? DetailsOf(TableRow line)
    {
        var details = new ListDetails(
            Text(line, TableField.Agency), Text(line, TableField.Limit), Text(line, TableField.Fee), Text(line, TableField.Place), Text(line, TableField.LegalBasis), Text(line, TableField.Result));
        return details == new ListDetails(null, null, null, null, null, null) ? null : details;
    }

    private string? Text(TableRow line, TableField kind) => heading.Place(kind) < 0 ? null : Clean.Text(Cell(line, kind)) is { } text && text is not ("-" or "x" or "X") ? text : null;

    /// <summary>One column in words or old numbers, or a cross under "toàn trình" or "một phần".</summary>
    private OnlineLevel OnlineIn(TableRow line, ImportRow row)
    {
        var crossed = heading.Headings.Select((one, at) => (Level: LevelOfHeading(one), Cell: line.Cell(at))).Where(one => one.Level is not OnlineLevel.Unknown && IsCross(one.Cell)).Select(one => one.Level).ToArray();
        if (crossed.Length > 0)
        {
            return crossed.Max();
        }

        var text = Cell(line, TableField.OnlineLevel);
        var level = OnlineWords.Read(text, out var old);
        if (old is not null)
        {
            row.Notes.Add(ImportNotes.OldScale(old));
        }
        else if (level is OnlineLevel.Unknown && text.Length > 0 && !IsCross(text))
        {
            row.Notes.Add(ImportNotes.OnlineLevelUnreadable(text));
        }

        return level;
    }

    private static OnlineLevel LevelOfHeading(string heading) => ColumnGuess.Key(heading) switch
    {
        var key when key.EndsWith("toan trinh", StringComparison.Ordinal) => OnlineLevel.Full,
        var key when key.EndsWith("mot phan", StringComparison.Ordinal) => OnlineLevel.Partial,
        _ => OnlineLevel.Unknown,
    };

    private static bool IsCross(string cell) => cell is "x" or "X" or "✓" or "√" or "1";

    private static string StripMark(string text) => Mark().Replace(text, "");

    private static Levels LevelIn(string? text)
    {
        var folded = VietnameseFold.Fold(text ?? "");
        var found = Levels.None;
        foreach (Match match in LevelNames().Matches(folded))
        {
            found |= match.Value switch
            {
                var one when one.EndsWith("tinh", StringComparison.Ordinal) || one.StartsWith("so", StringComparison.Ordinal) => Levels.Province,
                var one when one.EndsWith("huyen", StringComparison.Ordinal) => Levels.District,
                _ => Levels.Commune,
            };
        }

        return found | LevelCodes.Parse((text ?? "").Split('|', StringSplitOptions.TrimEntries));
    }

    /// <summary>A sheet named after its field; "Sheet1", "Phụ lục" or "Cấp tỉnh" name none.</summary>
    private static string? FieldIn(string? name) =>
        Clean.Line(name) is { } text && !NotAField().IsMatch(VietnameseFold.Fold(text)) ? FieldWords().Match(VietnameseFold.Fold(text)) is { Success: true } words ? Clean.Line(text[(words.Index + words.Length)..]) : Clean.Line(Ordinal().Replace(text, "")) : null;

    [GeneratedRegex(@"^\s*([IVXLC]+|[A-Z]|[a-z]|\d{1,3})\s*[.)\-:/]?\s*$|^\s*([IVXLC]+|[A-Z]|\d{1,3})\s*[.)\-:]\s+")]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(ten )?linh vuc:?\s+")]
    private static partial Regex FieldWords();

    [GeneratedRegex(@"^\s*(tong (cong|so)|cong\b|ghi chu|nguoi lap|noi nhan)")]
    private static partial Regex TotalWords();

    [GeneratedRegex(@"\bcap (tinh|huyen|xa)\b|\bubnd (tinh|huyen|xa)\b|\bso, ban nganh\b")]
    private static partial Regex LevelNames();

    [GeneratedRegex(@"^(sheet|trang|bang|phu luc|pl|danh muc|dm|cap|tthc|tong hop|so|ubnd)\b|^sheet\d*$|^\d+$")]
    private static partial Regex NotAField();

    [GeneratedRegex(@"^\s*\[[^\]]{1,20}\]\s*")]
    private static partial Regex Mark();
}
