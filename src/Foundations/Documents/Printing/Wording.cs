using System.Globalization;
using System.Text;
using QRCoder;

namespace MotCua.Documents.Printing;

/// <summary>How values stand on paper: instants in Vietnam's time, numbers with its marks, codes as pictures. Nothing is printed as its code calls it.</summary>
internal static class Wording
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    public static string Say(object? value, string? format) => value switch
    {
        null => "",
        string text when format == "qr" => Qr(text),
        string text when format == "upper" => text.ToUpper(Vietnamese),
        DateTimeOffset instant => VietnamTime.Of(instant).ToString(format ?? "HH:mm dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString(format ?? "dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString(format ?? "HH:mm", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(format, Vietnamese),
        string text => text,
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no word that can stand on paper."),
    };

    public static void Escape(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),

                // Control characters have no place on paper and would break the XML of the metadata.
                < ' ' and not ('\n' or '\r' or '\t') => html,
                _ => html.Append(c),
            };
        }
    }

    private static string Qr(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        return "data:image/png;base64," + Convert.ToBase64String(code.GetGraphic(8, drawQuietZones: true));
    }
}
