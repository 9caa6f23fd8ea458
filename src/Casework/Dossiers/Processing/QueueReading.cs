using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Dossiers.Filters;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>The queue of a role at the official's agencies, narrowed as asked and cut into its parts. It holds only what is under way, so that no narrowing ever reads finished dossiers.</summary>
internal sealed class QueueReading(Database db, Desk desk)
{
    public IReadOnlyList<string> Agencies => desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);

    public IQueryable<OpenWork> Queue(Role role) => desk.Reached(FindQueueHandler.Queue(db.OpenWork.AsNoTracking(), Agencies, role), db.Dossiers, role);

    /// <summary>The hours of the official's first agency; one who serves several has the same week at each.</summary>
    public async Task<WorkingCalendar> Calendar(CancellationToken cancel) => await desk.CalendarOf(Agencies is [var first, ..] ? first : "", cancel);

    public async Task<QueueHours> Hours(CancellationToken cancel) => QueueHours.Of(await Calendar(cancel), desk.Now, [.. desk.Hands]);

    public async Task<IQueryable<OpenWork>> Narrowed(Role role, QueueNarrowing? asked, CancellationToken cancel)
    {
        var queue = Queue(role);
        if (asked is null || asked == QueueNarrowing.None)
        {
            return queue;
        }

        if (asked.Officer is { } officer)
        {
            OfficerId holder = new(officer);
            queue = queue.Where(work => work.Officer == holder);
        }

        if (asked.Step is { Length: > 0 } name)
        {
            queue = queue.Where(work => db.Set<DossierStep>().Any(step => step.Id == work.Step && step.Name == name));
        }

        if (asked.WithinDays is { } days and >= 0)
        {
            var until = (await Calendar(cancel)).Add(desk.Now, WorkingCalendar.WorkingDay * days);
            queue = queue.Where(work => work.Due <= until);
        }

        if (asked with { Officer = null, Step = null, WithinDays = null } != QueueNarrowing.None)
        {
            var meant = asked.Of(db.Dossiers);
            queue = queue.Where(work => meant.Any(dossier => dossier.Id == work.Dossier));
        }

        return queue;
    }
}
