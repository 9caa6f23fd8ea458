using System.Net;
using MotCua.Documents.Printing;

namespace MotCua.Documents.Signing;

/// <summary>Where on the page a signature stands, and what words it shows.</summary>
internal static class Marks
{
    public const string Blue = "0.05 0.2 0.55";
    public const string Red = "0.75 0.05 0.1";
    public const double Margin = 42;
    public const double PenWidth = 172;
    public const double PenHeight = 46;

    /// <summary>The pen of a person: where the template left room above the signer's name; in a paper from elsewhere, at the lower right of the last page.</summary>
    public static (int Page, double Left, double Bottom) PenPlace(PdfStructure pdf)
    {
        if (pdf.Place("cho-ky") is { } room)
        {
            var column = pdf.SizeOf(room.Page).Width - Margin - room.X;
            return (room.Page, room.X + Math.Max(0, (column - PenWidth) / 2), room.Y - PenHeight - 1);
        }

        var last = pdf.Pages.Count - 1;
        return (last, pdf.SizeOf(last).Width - Margin - PenWidth, 60);
    }

    public static string FieldName(PdfStructure pdf, string kind) => $"{kind}-{pdf.SignatureFields().Count() + 1}";

    public static string[] Words(string template, object model) =>
        WebUtility.HtmlDecode(Template.Load(template).Fill(model)).Normalize().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
