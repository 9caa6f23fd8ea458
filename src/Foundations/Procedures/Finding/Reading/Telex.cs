using System.Text;

namespace MotCua.Procedures.Finding.Reading;

/// <summary>Keys of an input method that was off: "dduwowcj" (Telex) and "d9u7o75c" (VNI) both mean được.</summary>
internal static class Telex
{
    private const string ToneKeys = "sfrxj";

    /// <summary>The syllable without marks that those keys stand for, or null when they stand for none.</summary>
    public static string? Decode(string keys)
    {
        if (keys.Length is < 2 or > 11)
        {
            return null;
        }
        var decoded = keys.AsSpan().IndexOfAnyInRange('1', '9') > 0 ? WithoutVniKeys(keys) : WithoutTelexKeys(keys);
        return decoded.Length > 0 && decoded != keys ? decoded : null;
    }

    private static string WithoutVniKeys(string keys)
    {
        var letters = new StringBuilder(keys.Length);
        foreach (var key in keys)
        {
            if (!char.IsAsciiDigit(key))
            {
                letters.Append(key);
            }
        }
        return letters.ToString();
    }

    private static string WithoutTelexKeys(string keys)
    {
        var letters = new StringBuilder(keys.Length);
        for (var at = 0; at < keys.Length; at++)
        {
            var key = keys[at];
            var doubled = letters.Length > 0 && letters[^1] == key && key is 'a' or 'e' or 'o' or 'd';
            var hatLater = key is 'a' or 'e' or 'o' && at > 1 && letters.ToString().Contains(key, StringComparison.Ordinal);
            var tone = at > 0 && at >= keys.Length - 2 && ToneKeys.Contains(key, StringComparison.Ordinal) && HasVowel(letters);
            if (!(key == 'w' || (doubled && letters.Length > 0 && letters[^1] == key) || hatLater || tone))
            {
                letters.Append(key);
            }
        }
        return letters.ToString();
    }

    private static bool HasVowel(StringBuilder letters) => letters.ToString().Any(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
}
