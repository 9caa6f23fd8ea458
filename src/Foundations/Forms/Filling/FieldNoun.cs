using MotCua.Forms.Design;

namespace MotCua.Forms.Filling;

/// <summary>What a question is called inside a sentence.</summary>
internal static class FieldNoun
{
    public static string Of(FieldDefinition field, string language)
    {
        var noun = (field.Noun ?? field.Label).In(language).TrimEnd('?', '.', ':');
        // Abbreviations keep their capitals: "CCCD", "UBND".
        return noun.Length > 1 && char.IsUpper(noun[1]) ? noun : First(noun, char.ToLowerInvariant);
    }

    public static string Capital(string noun) => First(noun, char.ToUpperInvariant);

    private static string First(string text, Func<char, char> change) => text.Length == 0 ? text : change(text[0]) + text[1..];
}
