using System.Text;
using UglyToad.PdfPig.Tokens;

namespace MotCua.Documents.Signing;

/// <summary>What a signature in a PDF covers, the signature itself, and how far it reaches.</summary>
internal sealed record SignatureBytes(byte[] Content, byte[] Seal, int End)
{
    /// <summary>Nothing unless the two ranges leave out the signature itself and not a byte more, and the room for it holds nothing besides.</summary>
    public static SignatureBytes? In(byte[] file, DictionaryToken signature)
    {
        if (!signature.Data.TryGetValue("ByteRange", out var value) || value is not ArrayToken { Length: 4 } range || !range.Data.All(part => part is NumericToken))
        {
            return null;
        }

        var part = range.Data.Cast<NumericToken>().Select(number => number.Long).ToArray();
        var end = part[2] + part[3];
        if (part[0] != 0 || part[1] <= 0 || part[2] <= part[1] + 2 || part[3] <= 0 || end > file.Length
            || file[part[1]] != '<' || file[part[2] - 1] != '>')
        {
            return null;
        }

        var digits = Encoding.Latin1.GetString(file, (int)part[1] + 1, (int)(part[2] - part[1]) - 2);

        // One writer writes in one hand: small letters or capitals, never both.
        if (digits.Length % 2 != 0 || !(digits.All(char.IsAsciiHexDigitUpper) || digits.All(char.IsAsciiHexDigitLower)))
        {
            return null;
        }

        var room = Convert.FromHexString(digits);
        return Length(room) is { } length && room.AsSpan(length).IndexOfAnyExcept((byte)0) < 0
            ? new([.. file.AsSpan(0, (int)part[1]), .. file.AsSpan((int)part[2], (int)part[3])], room[..length], (int)end)
            : null;
    }

    // How long the CMS at the start of the room says it is.
    private static int? Length(byte[] room) =>
        System.Formats.Asn1.AsnDecoder.TryReadEncodedValue(room, System.Formats.Asn1.AsnEncodingRules.BER, out _, out _, out _, out var length) ? length : null;
}
