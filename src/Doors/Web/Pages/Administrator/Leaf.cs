namespace MotCua.Web.Pages.Administrator;

/// <summary>One page of a list, and after what the next one begins, if there is one.</summary>
public sealed record Leaf<T>(IReadOnlyList<T> Rows, string? Next);

/// <summary>Where one stands in a list: whether something came before, and after what the next page begins.</summary>
public sealed record Turning(string? After, string? Next);

/// <summary>Cuts lists into pages by what stands last on each, so that no page grows slower than the first.</summary>
public static class Leaf
{
    public const int PerPage = 50;

    /// <summary>One more than is shown, so that it is known whether others follow.</summary>
    public const int Asked = PerPage + 1;

    public static Leaf<T> Of<T>(IReadOnlyList<T> found, Func<T, string> key) =>
        found.Count > PerPage ? new([.. found.Take(PerPage)], key(found[PerPage - 1])) : new(found, null);

    /// <summary>The address of another page of the same list; the first when it begins after nothing.</summary>
    public static string At(HttpRequest request, string? after)
    {
        var kept = request.Query.Where(one => one.Key != "sau").SelectMany(one => one.Value.Select(value => (one.Key, value)));
        return Officer.DeskAddress.Of(request.Path, [.. kept, ("sau", after)]);
    }
}
