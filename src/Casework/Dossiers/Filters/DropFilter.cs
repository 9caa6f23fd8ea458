using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Filters;

/// <summary>A kept filter is not wanted any more: by who kept it, or by who directs the agency that shares it.</summary>
[Needs(DossierPermissions.View)]
public sealed record DropFilter(Guid Filter) : ICommand<Done>;

internal sealed class DropFilterHandler(Database db, Desk desk) : IHandler<DropFilter, Done>
{
    public async Task<Done> Handle(DropFilter request, CancellationToken cancel)
    {
        var filter = NoSuchFilter.Unless(await db.Set<SavedFilter>().FindAsync([request.Filter], cancel));
        NotYourFilter.Unless(filter.Owner == desk.Actor.Id || (filter.Shared && desk.Actor.MayAt(DossierPermissions.Direct, filter.Agency, desk.Today)));
        db.Remove(filter);
        return default;
    }
}
