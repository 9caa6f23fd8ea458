using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Templates;
using MotCua.Kernel;

namespace MotCua.Dossiers.Filters;

/// <summary>The filters kept by the officer and those that the agency shares, by name.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindFilters : IQuery<IReadOnlyList<FilterRow>>;

/// <summary>One kept filter.</summary>
public sealed record FilterRow(Guid Id, string Name, QueueNarrowing Narrowing, bool Shared, bool Mine, string OwnerName);

internal sealed class FindFiltersHandler(Database db, Cabinet cabinet, Desk desk) : IHandler<FindFilters, IReadOnlyList<FilterRow>>
{
    private const int Most = 100;

    public async Task<IReadOnlyList<FilterRow>> Handle(FindFilters request, CancellationToken cancel)
    {
        var (agencies, me) = (cabinet.Agencies, desk.Actor.Id);
        return await db.Set<SavedFilter>().AsNoTracking().Where(one => one.Owner == me || (one.Shared && agencies.Contains(one.Agency)))
            .OrderBy(one => one.Name).ThenBy(one => one.Id).Take(Most)
            .Select(one => new FilterRow(one.Id, one.Name, one.Narrowing, one.Shared, one.Owner == me, one.OwnerName)).ToListAsync(cancel);
    }
}
