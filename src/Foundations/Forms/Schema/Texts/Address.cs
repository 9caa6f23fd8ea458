namespace MotCua.Forms.Schema.Texts;

/// <summary>Absolute addresses of schemas: resolving one against another, fragments apart.</summary>
internal static class Address
{
    public const string Unnamed = "https://motcua.invalid/schema";

    public static string Resolve(string baseAddress, string reference)
    {
        var (path, fragment) = Split(reference);
        if (path.Length == 0)
        {
            return fragment is null ? baseAddress : $"{baseAddress}#{fragment}";
        }

        // A path that starts with a slash parses as a file address on this system; only a scheme makes it absolute.
        var absolute = path.Contains(':', StringComparison.Ordinal) && Uri.TryCreate(path, UriKind.Absolute, out var whole)
            ? whole
            : new Uri(new Uri(baseAddress, UriKind.Absolute), path);
        return fragment is null ? absolute.AbsoluteUri : $"{absolute.AbsoluteUri}#{fragment}";
    }

    public static (string Path, string? Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (reference, null) : (reference[..hash], reference[(hash + 1)..]);
    }
}
