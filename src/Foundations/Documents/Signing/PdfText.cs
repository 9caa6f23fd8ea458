using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>How the parts of a PDF are written down.</summary>
internal static class PdfText
{
    public static string Of(IToken token) => token switch
    {
        NameToken name => Name(name.Data),
        IndirectReferenceToken reference => Reference(reference.Data),
        NumericToken number when number.HasDecimalPlaces => Number(number.Double),
        NumericToken number => number.Long.ToString(CultureInfo.InvariantCulture),
        StringToken text => Hex(text.GetBytes()),
        HexToken hex => Hex(hex.Bytes),
        BooleanToken truth => truth.Data ? "true" : "false",
        ArrayToken array => "[" + string.Join(' ', array.Data.Select(Of)) + "]",
        DictionaryToken dictionary => Dictionary(dictionary.Data),
        NullToken => "null",
        _ => throw new InvalidOperationException($"A {token.GetType().Name} cannot stand here."),
    };

    public static string Dictionary(IEnumerable<KeyValuePair<string, IToken>> entries) =>
        "<<" + string.Concat(entries.Select(entry => $"{Name(entry.Key)} {Of(entry.Value)} ")) + ">>";

    public static string Reference(IndirectReference reference) =>
        string.Create(CultureInfo.InvariantCulture, $"{reference.ObjectNumber} {reference.Generation} R");

    /// <summary>Text of any script: UTF-16 with its mark, in hexadecimal digits.</summary>
    public static string Words(string text) => Hex([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text.Normalize())]);

    public static string Hex(ReadOnlySpan<byte> bytes) => "<" + Convert.ToHexString(bytes) + ">";

    public static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>An instant as PDF writes it, in Vietnam's time.</summary>
    public static string Time(DateTimeOffset at) => "(D:" + VietnamTime.Of(at).ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + "+07'00')";

    public static DateTimeOffset? ReadTime(string? text) =>
        text is { Length: >= 16 } && DateTimeOffset.TryParseExact(
            text[2..16] + (text.Length >= 22 ? text[16..19] + ":" + text[20..22] : "+00:00"), "yyyyMMddHHmmsszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at : null;

    public static string? Read(DictionaryToken dictionary, string key) =>
        !dictionary.Data.TryGetValue(key, out var value) ? null : value switch
        {
            HexToken hex when hex.Bytes is [0xFE, 0xFF, .. var letters] => Encoding.BigEndianUnicode.GetString(letters),
            IDataToken<string> text => text.Data,
            _ => null,
        };

    private static string Name(string name)
    {
        var written = new StringBuilder("/");
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            _ = b is > 0x20 and < 0x7F && !"()<>[]{}/%#".Contains((char)b, StringComparison.Ordinal)
                ? written.Append((char)b)
                : written.Append('#').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }

        return written.ToString();
    }
}
