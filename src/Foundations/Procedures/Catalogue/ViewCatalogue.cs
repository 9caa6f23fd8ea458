using MotCua.Kernel;

namespace MotCua.Procedures.Catalogue;

/// <summary>The procedures in force by field and name, a page at a time; the next page begins after the last code of this one.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewCatalogue(string? Field = null, string? After = null, int Limit = 50) : IQuery<CataloguePage>;

/// <summary>A page of the catalogue, and after which code the next begins, if there is one.</summary>
public sealed record CataloguePage(IReadOnlyList<ProcedureHead> Items, int Total, string? Next);

internal sealed class ViewCatalogueHandler(Stamped<Register> register, TimeProvider clock) : IHandler<ViewCatalogue, CataloguePage>
{
    public async Task<CataloguePage> Handle(ViewCatalogue query, CancellationToken cancel)
    {
        var limit = Math.Clamp(query.Limit, 1, 500);
        ProcedureHead[] all = [.. (await register.Get(cancel)).ByField(clock.Today())
            .Where(head => query.Field is null || string.Equals(head.Field, query.Field, StringComparison.OrdinalIgnoreCase))];
        var start = query.After is null ? 0 : Array.FindIndex(all, head => head.Code.Value == query.After) + 1;
        ProcedureHead[] page = [.. all.Skip(start).Take(limit)];
        return new(page, all.Length, start + page.Length < all.Length ? page[^1].Code.Value : null);
    }
}
