namespace MotCua.People;

/// <summary>Numbers as people write them, with spaces, dots and hyphens between the groups.</summary>
internal static class Digits
{
    /// <summary>The bare digits, or nothing when the text holds anything that is no digit and no separator.</summary>
    public static string Of(string? text)
    {
        var bare = string.Concat((text ?? "").Where(sign => sign is not ('.' or '-') && !char.IsWhiteSpace(sign)));
        return bare.All(char.IsAsciiDigit) ? bare : "";
    }
}
