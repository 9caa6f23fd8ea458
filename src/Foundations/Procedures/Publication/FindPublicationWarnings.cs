using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>What was told of days of decisions and still stands, the nearest day first.</summary>
[Needs(ProcedurePermissions.SeeDecisions)]
public sealed record FindPublicationWarnings(int Take = 50) : IQuery<IReadOnlyList<PublicationWarning>>;

/// <summary>A warning of a decision: which day, how many working days were left when it was told (none: it went by), and who holds the decision now.</summary>
public sealed record PublicationWarning(DecisionRow Decision, bool OfPublic, int Rung, DateOnly By, DateTimeOffset At);

internal sealed class FindPublicationWarningsHandler(Database db, DecisionDesk desk) : IHandler<FindPublicationWarnings, IReadOnlyList<PublicationWarning>>
{
    public async Task<IReadOnlyList<PublicationWarning>> Handle(FindPublicationWarnings query, CancellationToken cancel)
    {
        var open = await db.DecisionWarnings.AsNoTracking().Where(warning => warning.ClosedAt == null).OrderBy(warning => warning.By).ThenBy(warning => warning.Id).Take(Math.Clamp(query.Take, 1, 200)).ToListAsync(cancel);
        DecisionId[] ids = [.. open.Select(warning => warning.Decision).Distinct()];
        var rows = (await desk.Rows(await db.Decisions.AsNoTracking().Include(one => one.Entries).Where(one => ids.Contains(one.Id)).ToListAsync(cancel), cancel)).ToDictionary(row => row.Id);
        // What was met since the last round of the house is told no longer.
        return [.. open.Where(warning => rows[warning.Decision].Clock.Next == warning.By).Select(warning => new PublicationWarning(rows[warning.Decision], warning.OfPublic, warning.Rung, warning.By, warning.At))];
    }
}
