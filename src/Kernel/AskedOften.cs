using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MotCua.Kernel;

/// <summary>A question for one thing that is asked with nearly every deed: worked out once for each database and then only answered.</summary>
public sealed class AskedOften<TKey, T>(Expression<Func<Database, TKey, CancellationToken, T>> question)
{
    private readonly ConditionalWeakTable<IModel, Func<Database, TKey, CancellationToken, Task<T>>> workedOut = [];

    public Task<T> Of(Database db, TKey key, CancellationToken cancel) =>
        workedOut.GetValue(db.Model, _ => EF.CompileAsyncQuery(question))(db, key, cancel);
}

/// <summary>The same for several things at once.</summary>
public sealed class ListedOften<TKey, T>(Expression<Func<Database, TKey, IQueryable<T>>> question)
{
    private readonly ConditionalWeakTable<IModel, Func<Database, TKey, IAsyncEnumerable<T>>> workedOut = [];

    public async Task<List<T>> Of(Database db, TKey key, CancellationToken cancel)
    {
        List<T> all = [];
        await foreach (var one in workedOut.GetValue(db.Model, _ => EF.CompileAsyncQuery(question))(db, key).WithCancellation(cancel))
        {
            all.Add(one);
        }

        return all;
    }
}
