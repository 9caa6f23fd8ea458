namespace MotCua.Web.Pages.Officer;

/// <summary>The address of a list with what narrows it; what is not chosen is left out.</summary>
internal static class DeskAddress
{
    public static string Of(string path, params IEnumerable<(string Name, string? Value)> query)
    {
        var chosen = query.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value!)}").ToArray();
        return chosen.Length == 0 ? path : $"{path}?{string.Join('&', chosen)}";
    }
}
