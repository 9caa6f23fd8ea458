using System.Globalization;
using System.Text.Json;

namespace MotCua.Forms.Schema.Texts;

/// <summary>RFC 6901: the way to a value inside a JSON text.</summary>
internal static class JsonPointer
{
    public static string Escape(string token) =>
        token.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static string Unescape(string token) =>
        token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    public static bool IsPointer(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
            {
                return false;
            }
        }

        return text.Length == 0 || text[0] == '/';
    }

    /// <summary>A whole number of steps up, then a pointer or "#".</summary>
    public static bool IsRelative(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var rest = text[digits..];
        return digits > 0 && (digits == 1 || text[0] != '0') && (rest == "#" || IsPointer(rest));
    }

    public static bool TryStep(JsonElement at, string token, out JsonElement next)
    {
        next = default;
        return at.ValueKind switch
        {
            JsonValueKind.Object => at.TryGetProperty(token, out next),
            JsonValueKind.Array => TryItem(at, token, out next),
            _ => false,
        };
    }

    private static bool TryItem(JsonElement array, string token, out JsonElement next)
    {
        next = default;
        if (!int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= array.GetArrayLength())
        {
            return false;
        }

        next = array[index];
        return true;
    }
}
