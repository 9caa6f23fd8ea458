using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Audit.Exports;

/// <summary>The lists that were taken out of the house, the newest first.</summary>
[Needs(AuditPermissions.Read)]
public sealed record FindExports(Guid? Before = null, int Take = 51) : IQuery<IReadOnlyList<ExportTaken>>;

internal sealed class FindExportsHandler(Database db) : IHandler<FindExports, IReadOnlyList<ExportTaken>>
{
    public async Task<IReadOnlyList<ExportTaken>> Handle(FindExports query, CancellationToken cancel)
    {
        var exports = db.Set<ExportTaken>().AsNoTracking();
        if (query.Before is { } before)
        {
            exports = exports.Where(export => export.Id < before);
        }

        return await exports.OrderByDescending(export => export.Id).Take(Math.Clamp(query.Take, 1, 200)).ToListAsync(cancel);
    }
}
