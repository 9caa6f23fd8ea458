using System.Text.RegularExpressions;
using MotCua.Modules.Tests.Documents.Word;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>
/// Turns the sources of the demo blanks (<c>demo/blanks/*.txt</c>) into Word documents. A line is a paragraph, <c>**…**</c> is bold;
/// <c>@form</c> a number at the edge, <c>@head</c> agency and motto, <c>@title</c>, <c>@center</c>, <c>@table</c> with widths and rows below
/// (<c>|*</c> the row of headings), <c>@sign</c> with the receivers below, <c>@check</c> the code by which the paper is checked.
/// </summary>
internal static partial class BlankScript
{
    private const int Width = 9360;

    public static byte[] Made(string source)
    {
        var sample = new WordSample();
        string[] lines = [.. source.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0)];
        for (var at = 0; at < lines.Length; at++)
        {
            var (word, rest) = lines[at].StartsWith('@') ? (lines[at].Split(' ')[0], lines[at][lines[at].Split(' ')[0].Length..].Trim()) : ("", lines[at].Trim());
            sample.Body(word switch
            {
                "@form" => Paragraph(rest, "<w:spacing w:before=\"0\" w:after=\"60\"/><w:jc w:val=\"right\"/>", 22),
                "@head" => Head(),
                "@title" => Paragraph($"**{rest}**", "<w:spacing w:before=\"280\" w:after=\"120\"/><w:jc w:val=\"center\"/>", 28),
                "@center" => Paragraph(rest, "<w:spacing w:before=\"0\" w:after=\"160\"/><w:jc w:val=\"center\"/>"),
                "@table" => Rows(rest, Below("|")),
                "@sign" => Sign(Below("-")),
                "@check" => Check(),
                _ => Paragraph(rest, "<w:spacing w:before=\"0\" w:after=\"120\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>"),
            });

            List<string> Below(string sign)
            {
                List<string> below = [];
                while (at + 1 < lines.Length && lines[at + 1].StartsWith(sign, StringComparison.Ordinal))
                {
                    below.Add(lines[++at]);
                }

                return below;
            }
        }

        return sample.Styled(Styles).Made();
    }

    private const string Styles = """
        <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>
        """;

    private static string Head() => Table(
        [
            (3800, Centre("{{nếu co-quan-cap-tren}}{{co-quan-cap-tren|hoa}}{{hết}}", 24) + Centre("**{{co-quan|hoa}}**", 24) + Rule(1350) + Centre("Số: {{so}}")),
            (5560, Centre("**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**", 24) + Centre("**Độc lập - Tự do - Hạnh phúc**") + Rule(1205) + Centre("{{noi-ky}}, ngày {{ngay}} tháng {{thang}} năm {{nam}}")),
        ]);

    private static string Sign(IReadOnlyList<string> receivers) => Paragraph("", "<w:spacing w:before=\"0\" w:after=\"120\"/>") + Table(
        [
            (4400, Left("**Nơi nhận:**", 24) + string.Concat(receivers.Select(one => Left(one, 22)))),
            (4960, Centre("**{{quyen-han-ky}}**", next: true) + Centre("{{chỗ ký}}", next: true) + Centre("**{{nguoi-ky.ten}}**")),
        ]);

    private static string Check() => Left("{{nếu ma-kiem-tra}}", 4) + Table(
        [
            (1500, Left("{{mã QR}}")),
            (7860, Left("Văn bản điện tử được ký số. Quét mã hoặc vào {{dia-chi-kiem-tra}} để kiểm tra.", 20) + Left("Mã kiểm tra: **{{ma-kiem-tra}}**", 20)),
        ]) + Left("{{hết}}", 4);

    private static string Rows(string widths, IReadOnlyList<string> rows)
    {
        int[] each = [.. widths.Split(' ').Select(int.Parse)];
        return Table([.. rows.Select(row => (IReadOnlyList<(int, string)>)[.. Cells(row).Zip(each, (cell, width) => (width, Left(cell, 24)))])], bordered: true)
            + Paragraph("", "<w:spacing w:before=\"0\" w:after=\"60\"/>");

        static IEnumerable<string> Cells(string row)
        {
            var headings = row.StartsWith("|*", StringComparison.Ordinal);
            // A bar within a mark is the mark's own.
            return Bars().Split(row[(headings ? 2 : 1)..]).Select(cell => headings ? $"**{cell.Trim()}**" : cell.Trim());
        }
    }

    private static string Table(IReadOnlyList<(int Width, string Inside)> row) => Table([row], bordered: false);

    private static string Table(IReadOnlyList<IReadOnlyList<(int Width, string Inside)>> rows, bool bordered) =>
        $"<w:tbl><w:tblPr><w:tblW w:w=\"{Width}\" w:type=\"dxa\"/>{(bordered ? Borders : "")}<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>{string.Concat(rows[0].Select(cell => $"<w:gridCol w:w=\"{cell.Width}\"/>"))}</w:tblGrid>{string.Concat(rows.Select(row => $"<w:tr><w:trPr><w:cantSplit/></w:trPr>{string.Concat(row.Select(cell => $"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Width}\" w:type=\"dxa\"/></w:tcPr>{cell.Inside}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static string Borders => $"<w:tblBorders>{string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(side => $"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"))}</w:tblBorders>";

    private static string Rule(int inset) => $"<w:p><w:pPr><w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr><w:spacing w:before=\"20\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/><w:ind w:left=\"{inset}\" w:right=\"{inset}\"/></w:pPr></w:p>";

    private static string Centre(string text, int size = 26, bool next = false) => Paragraph(text, $"{(next ? "<w:keepNext/>" : "")}<w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/>", size);

    private static string Left(string text, int size = 26) => Paragraph(text, "<w:spacing w:before=\"0\" w:after=\"20\"/>", size);

    private static string Paragraph(string text, string dress, int size = 26) => $"<w:p><w:pPr>{dress}</w:pPr>{string.Concat(text.Split("**").Select((part, at) => part.Length == 0 ? "" : Run(part, at % 2 == 1, size)))}</w:p>";

    private static string Run(string text, bool bold, int size) =>
        $"<w:r><w:rPr>{(bold ? "<w:b/>" : "")}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr><w:t xml:space=\"preserve\">{text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</w:t></w:r>";

    [GeneratedRegex(@"\|(?![^{]*\}\})")]
    private static partial Regex Bars();
}
