using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using SkiaSharp;

namespace MotCua.Documents.Signing;

/// <summary>What a signature looks like on the page: lines of words in a frame, drawn as outlines so that no font has to be embedded.</summary>
internal static class SignatureMark
{
    private const float Leading = 1.22f;
    private const float Padding = 3f;
    private const float Em = 1000f;

    private static readonly string[] Fonts =
    [
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        "/usr/share/fonts/truetype/croscore/Arimo-Regular.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    ];

    private static readonly Lazy<SKTypeface> Face = new(() =>
        DocumentRefusals.SignatureFontMissing.With(string.Join(", ", Fonts)).Unless(Fonts.Where(File.Exists).Select(path => SKTypeface.FromFile(path)).FirstOrDefault()));

    // The alphabet in which names and hours are written; nobody's words make it much longer.
    private static readonly ConcurrentDictionary<Rune, (string Outline, float Advance)> Letters = [];

    /// <summary>The drawing commands, in a box of this size, in this colour (red for a seal, blue for a pen).</summary>
    public static byte[] Draw(IReadOnlyList<string> lines, double width, double height, string colour)
    {
        var size = Fit(lines, (float)width, (float)height);
        var pdf = new StringBuilder();

        // Whoever listens instead of looking hears the words.
        pdf.Append("/Span<</ActualText ").Append(PdfText.Words(string.Join('\n', lines))).Append(">>BDC\nq ").Append(colour).Append(" RG ").Append(colour).Append(" rg 0.6 w\n");
        pdf.Append(Invariant($"0.3 0.3 {width - 0.6:0.##} {height - 0.6:0.##} re S\n"));
        var used = lines.Count * size * Leading;
        var y = (float)height - (((float)height - used) / 2) - (size * 0.95f);
        foreach (var line in lines)
        {
            pdf.Append(Invariant($"q {size / Em:0.######} 0 0 {size / Em:0.######} {Padding:0.##} {y:0.##} cm\n"));
            foreach (var letter in line.EnumerateRunes())
            {
                // Each letter begins where the one before it ended.
                var (outline, advance) = Letters.GetOrAdd(letter, Letter);
                pdf.Append(outline);
                pdf.Append(Invariant($"1 0 0 1 {advance:0.##} 0 cm\n"));
            }

            pdf.Append("Q\n");
            y -= size * Leading;
        }

        pdf.Append("Q\nEMC");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }

    private static float Fit(IReadOnlyList<string> lines, float width, float height)
    {
        var size = Math.Min(8.5f, (height - (2 * Padding)) / (lines.Count * Leading));
        using var font = new SKFont(Face.Value, size);
        var widest = lines.Max(line => font.MeasureText(line));
        return widest <= width - (2 * Padding) ? size : size * (width - (2 * Padding)) / widest;
    }

    /// <summary>A letter as drawing commands, in an em of 1,000 units, and how far the next one stands from it.</summary>
    private static (string Outline, float Advance) Letter(Rune letter)
    {
        using var font = new SKFont(Face.Value, Em);
        var words = letter.ToString();
        using var path = font.GetTextPath(words, new SKPoint(0, 0));
        StringBuilder pdf = new();
        Outline(pdf, path);
        return (pdf.ToString(), font.MeasureText(words));
    }

    private static void Outline(StringBuilder pdf, SKPath path)
    {
        using var steps = path.CreateRawIterator();
        var points = new SKPoint[4];
        SKPathVerb verb;
        while ((verb = steps.Next(points)) != SKPathVerb.Done)
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    pdf.Append(At(points[0])).Append(" m\n");
                    break;
                case SKPathVerb.Line:
                    pdf.Append(At(points[1])).Append(" l\n");
                    break;
                case SKPathVerb.Quad:
                    // PDF knows cubic curves only.
                    pdf.Append(At(Between(points[0], points[1]))).Append(' ').Append(At(Between(points[2], points[1]))).Append(' ').Append(At(points[2])).Append(" c\n");
                    break;
                case SKPathVerb.Cubic:
                    pdf.Append(At(points[1])).Append(' ').Append(At(points[2])).Append(' ').Append(At(points[3])).Append(" c\n");
                    break;
                case SKPathVerb.Close:
                    pdf.Append("h\n");
                    break;
            }
        }

        if (pdf.Length > 0)
        {
            pdf.Append("f\n");
        }

        string At(SKPoint point) => Invariant($"{point.X:0} {-point.Y:0}");
    }

    private static SKPoint Between(SKPoint end, SKPoint control) =>
        new(end.X + ((control.X - end.X) * 2 / 3), end.Y + ((control.Y - end.Y) * 2 / 3));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
