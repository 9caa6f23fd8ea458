using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>Works out which decisions come near to one of their days or have passed it, and tells it once a rung; done by the house every hour.</summary>
[Needs(ProcedurePermissions.Warn)]
public sealed record WarnOfPublication(int Take = 500) : ICommand<int>;

internal sealed class WarnOfPublicationHandler(Database db, DecisionDesk desk) : IHandler<WarnOfPublication, int>
{
    /// <summary>The rung of a day that went by.</summary>
    private const int Passed = -1;

    public async Task<int> Handle(WarnOfPublication command, CancellationToken cancel)
    {
        var open = await db.Decisions.AsNoTracking().Where(one => one.State != DecisionState.Public).OrderBy(one => one.Id).Take(command.Take).ToListAsync(cancel);
        DecisionId[] ids = [.. open.Select(one => one.Id)];
        var told = await db.DecisionWarnings.Where(warning => ids.Contains(warning.Decision) || warning.ClosedAt == null).ToListAsync(cancel);
        var rungs = await desk.Rungs(cancel);
        var count = 0;
        foreach (var decision in open)
        {
            var (clock, ofPublic) = (await desk.ClockOf(decision, cancel), decision.IsSigned);
            var reached = clock.DaysLeft is not { } left ? null : left < 0 ? Passed : rungs.Where(rung => left <= rung).Select(rung => (int?)rung).Min();
            var mine = told.Where(warning => warning.Decision == decision.Id && warning.OfPublic == ofPublic && warning.By == clock.Next).ToArray();
            foreach (var past in told.Where(warning => warning.Decision == decision.Id && warning.ClosedAt is null && !(mine.Contains(warning) && warning.Rung == reached)))
            {
                past.ClosedAt = desk.Now;
            }

            if (reached is { } now && mine.All(warning => warning.Rung != now))
            {
                db.Add(new DecisionWarning { Id = Guid.CreateVersion7(desk.Now), Decision = decision.Id, OfPublic = ofPublic, Rung = now, By = clock.Next!.Value, At = desk.Now });
                count++;
            }
        }

        foreach (var over in told.Where(warning => warning.ClosedAt is null && !ids.Contains(warning.Decision)))
        {
            over.ClosedAt = desk.Now;
        }

        return count;
    }
}
