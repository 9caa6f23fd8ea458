using System.Globalization;

namespace MotCua.Web.Words;

/// <summary>The order in which Vietnamese people look for each other in a list: by the given name, which stands last, then by the family name and what lies between.</summary>
public sealed class ByGivenName : IComparer<string>
{
    public static readonly ByGivenName Order = new();

    private static readonly StringComparer Vietnamese = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    public int Compare(string? x, string? y) =>
        Vietnamese.Compare(Given(x), Given(y)) is not 0 and var given ? given : Vietnamese.Compare(x, y);

    private static string Given(string? name) => name?.Trim() is { } trimmed ? trimmed[(trimmed.LastIndexOf(' ') + 1)..] : "";
}
