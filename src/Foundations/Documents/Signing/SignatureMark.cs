using System.Globalization;
using System.Text;
using SkiaSharp;

namespace MotCua.Documents.Signing;

/// <summary>What a signature looks like on the page: lines of words in a frame, drawn as outlines so that no font has to be embedded.</summary>
internal static class SignatureMark
{
    private const float Leading = 1.22f;
    private const float Padding = 3f;

    private static readonly string[] Fonts =
    [
        "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        "/usr/share/fonts/truetype/croscore/Arimo-Regular.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    ];

    private static readonly Lazy<SKTypeface> Face = new(() =>
        DocumentRefusals.SignatureFontMissing.With(string.Join(", ", Fonts)).Unless(Fonts.Where(File.Exists).Select(path => SKTypeface.FromFile(path)).FirstOrDefault()));

    /// <summary>The drawing commands, in a box of this size, in this colour (red for a seal, blue for a pen).</summary>
    public static byte[] Draw(IReadOnlyList<string> lines, double width, double height, string colour)
    {
        var size = Fit(lines, (float)width, (float)height);
        using var font = new SKFont(Face.Value, size);
        var pdf = new StringBuilder();

        // Whoever listens instead of looking hears the words.
        pdf.Append("/Span<</ActualText ").Append(PdfText.Words(string.Join('\n', lines))).Append(">>BDC\nq ").Append(colour).Append(" RG ").Append(colour).Append(" rg 0.6 w\n");
        pdf.Append(Invariant($"0.3 0.3 {width - 0.6:0.##} {height - 0.6:0.##} re S\n"));
        var used = lines.Count * size * Leading;
        var y = (float)height - (((float)height - used) / 2) - (size * 0.95f);
        foreach (var line in lines)
        {
            using var path = font.GetTextPath(line, new SKPoint(0, 0));
            Outline(pdf, path, Padding, y);
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

    private static void Outline(StringBuilder pdf, SKPath path, float left, float baseline)
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

        pdf.Append("f\n");

        string At(SKPoint point) => Invariant($"{left + point.X:0.##} {baseline - point.Y:0.##}");
    }

    private static SKPoint Between(SKPoint end, SKPoint control) =>
        new(end.X + ((control.X - end.X) * 2 / 3), end.Y + ((control.Y - end.Y) * 2 / 3));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
