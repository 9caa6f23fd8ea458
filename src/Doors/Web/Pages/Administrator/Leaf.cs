namespace MotCua.Web.Pages.Administrator;

/// <summary>One page of a list that is known as a whole.</summary>
public sealed record Leaf<T>(IReadOnlyList<T> Rows, int Number, int Total, bool HasNext);

/// <summary>Cuts lists into pages.</summary>
public static class Leaf
{
    private const int PerPage = 50;

    public static Leaf<T> Of<T>(IReadOnlyList<T> all, int? number)
    {
        var page = Math.Clamp(number ?? 1, 1, Math.Max(1, (all.Count + PerPage - 1) / PerPage));
        return new([.. all.Skip((page - 1) * PerPage).Take(PerPage)], page, all.Count, page * PerPage < all.Count);
    }

    /// <summary>The address of another page of the same list.</summary>
    public static string? At(HttpRequest request, int number)
    {
        var kept = request.Query.Where(one => one.Key != "trang").SelectMany(one => one.Value.Select(value => $"{one.Key}={Uri.EscapeDataString(value ?? "")}"));
        return number < 1 ? null : $"{request.Path}?{string.Join('&', kept.Append($"trang={number}"))}";
    }
}
