namespace MotCua.Documents.Files;

/// <summary>The name of a file: its own SHA-256 in small hexadecimal letters.</summary>
internal static class Fingerprint
{
    public static bool Is(string name) => name.Length == 64 && name.All(char.IsAsciiHexDigitLower);
}
