using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Days or hours were declared anew: the dates of a stretch of open dossiers are worked out again. Done by the house; done twice it changes nothing.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record RecountDates(string? Agency, DossierId? After = null, int Take = 100) : ICommand<RecountedStretch>;

/// <summary>How many were looked at, how many moved, and where to go on; none at the end.</summary>
public sealed record RecountedStretch(int Read, int Moved, DossierId? Next);

internal sealed class RecountDatesHandler(Database db, Desk desk) : IHandler<RecountDates, RecountedStretch>
{
    public async Task<RecountedStretch> Handle(RecountDates request, CancellationToken cancel)
    {
        var open = db.Dossiers.Where(dossier => dossier.EndedAt == null && dossier.AcceptedAt != null);
        if (request.After is { } after)
        {
            open = open.Where(dossier => dossier.Id.CompareTo(after) > 0);
        }

        if (request.Agency is { } agency)
        {
            // Its steps may lie at any of the three.
            var below = agency + ".";
            open = open.Where(dossier => dossier.CompetentAgency == agency || dossier.CompetentAgency.StartsWith(below)
                || dossier.ReceivingAgency == agency || dossier.ReceivingAgency.StartsWith(below)
                || dossier.Steps.Any(step => step.LeftAt == null && (step.Agency == agency || EF.Functions.Like(step.Agency, below + "%"))));
        }

        var dossiers = await open.OrderBy(dossier => dossier.Id).Take(request.Take).Include(dossier => dossier.Steps).Include(dossier => dossier.Work).Include(dossier => dossier.Timers).AsSplitQuery().ToListAsync(cancel);
        var calendars = await desk.Calendars(cancel);
        var moved = dossiers.Count(dossier => dossier.Recount(desk.Hand, desk.Now, calendars));
        return new(dossiers.Count, moved, dossiers.Count == request.Take ? dossiers[^1].Id : null);
    }
}

/// <summary>Goes through all open dossiers that a declaration can concern; broken off, it begins again.</summary>
internal sealed class RecountOnceDeclared(Gate gate) : IDeliver<CalendarChanged>
{
    public async Task Deliver(CalendarChanged happened, Guid message, CancellationToken cancel)
    {
        DossierId? after = null;
        do
        {
            var done = await gate.Do(new RecountDates(happened.Agency, after), cancel);
            if (done.Refusal is { } refusal)
            {
                throw new RefusedException(refusal);
            }

            after = done.Value.Next;
        }
        while (after is not null);
    }
}
