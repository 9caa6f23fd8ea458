using MotCua.Dossiers.Templates;
using MotCua.Kernel;

namespace MotCua.Dossiers.Filters;

/// <summary>The way a queue is narrowed now is kept under a name.</summary>
[Needs(DossierPermissions.View)]
public sealed record KeepFilter(string Name, QueueNarrowing Narrowing, bool Shared = false) : ICommand<Guid>;

internal sealed class KeepFilterHandler(Database db, Cabinet cabinet, Desk desk) : IHandler<KeepFilter, Guid>
{
    public Task<Guid> Handle(KeepFilter request, CancellationToken cancel)
    {
        var filter = SavedFilter.Of(cabinet.Agency, desk.Hand, request.Name, request.Shared, request.Narrowing);
        db.Add(filter);
        return Task.FromResult(filter.Id);
    }
}
