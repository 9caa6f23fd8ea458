using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Drafting;

/// <summary>The drafts that wait to be published, by code; a page at a time after a code.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record FindDrafts(int Limit = 100, string? After = null) : IQuery<IReadOnlyList<DraftCard>>;

/// <summary>A draft as it stands in a list.</summary>
public sealed record DraftCard(ProcedureId Procedure, ProcedureVersionId Version, string Code, string Name, string Field);

internal sealed class FindDraftsHandler(Database db) : IHandler<FindDrafts, IReadOnlyList<DraftCard>>
{
    public async Task<IReadOnlyList<DraftCard>> Handle(FindDrafts query, CancellationToken cancel) =>
        await db.ProcedureVersions.AsNoTracking()
            .Where(version => version.State == VersionState.Draft && (query.After == null || version.Code.CompareTo(query.After) > 0))
            .OrderBy(version => version.Code).Take(Math.Clamp(query.Limit, 1, 1000))
            .Select(version => new DraftCard(version.Procedure, version.Id, version.Code, version.Name, version.Field))
            .ToListAsync(cancel);
}
