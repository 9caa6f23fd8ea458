using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers.Moving;

/// <summary>What became of each dossier of a batch, a page at a time; only those that stayed when asked so.</summary>
[Needs(MovePermissions.View)]
public sealed record FindMoved(MoveId Move, bool OnlyStayed = false, string? After = null, int Take = 50) : IQuery<Page<MovedRow>>;

internal sealed class FindMovedHandler(Database db) : IHandler<FindMoved, Page<MovedRow>>
{
    public async Task<Page<MovedRow>> Handle(FindMoved request, CancellationToken cancel)
    {
        var found = db.MoveRows.AsNoTracking().Where(row => row.Move == request.Move && (!request.OnlyStayed || row.Refusal != null));
        if (DossierId.TryParse(request.After, out var after))
        {
            found = found.Where(row => row.Dossier.CompareTo(after) > 0);
        }

        var take = Math.Clamp(request.Take, 1, 200);
        var rows = await found.OrderBy(row => row.Dossier).Take(take + 1).ToListAsync(cancel);
        return new([.. rows.Take(take).Select(row => new MovedRow(row.Dossier, row.Code, row.At, row.Steps, row.Refusal, row.Where))], rows.Count > take ? rows[take - 1].Dossier.ToString() : null);
    }
}
