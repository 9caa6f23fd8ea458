using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Interlinked;

/// <summary>The house looks whose working time has run out: timers of the drawings ring, and the silence of an agency is laid before the head. Done twice it changes nothing.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record RingTimers(int Take = 50) : ICommand<int>;

internal sealed class RingTimersHandler(Database db, Desk desk, Routing routing) : IHandler<RingTimers, int>
{
    public async Task<int> Handle(RingTimers request, CancellationToken cancel)
    {
        var now = desk.Now;
        var due = await db.Set<RunningTimer>().AsNoTracking().Where(timer => timer.RingsAt <= now)
            .OrderBy(timer => timer.RingsAt).ThenBy(timer => timer.Id).Take(request.Take).Select(timer => timer.Dossier).ToListAsync(cancel);
        var rung = 0;
        foreach (var id in due.Distinct())
        {
            var dossier = await db.Dossier(id, cancel);
            while (dossier.Timers.Where(timer => timer.RingsAt <= now).OrderBy(timer => timer.RingsAt).FirstOrDefault() is { } timer)
            {
                await Ring(dossier, timer, cancel);
                rung++;
            }
        }

        return rung;
    }

    private async Task Ring(Dossier dossier, RunningTimer timer, CancellationToken cancel)
    {
        if (timer.Node is not { } node)
        {
            dossier.Escalate(timer, desk.Hand, desk.Now);
            return;
        }

        var step = dossier.OpenSteps.First(one => one.Id == timer.Step);
        var (name, course) = await routing.Rang(dossier, step, node, cancel);
        dossier.Ring(timer, name, course, desk.Hand, desk.Now, await desk.Calendars(cancel));
    }
}
