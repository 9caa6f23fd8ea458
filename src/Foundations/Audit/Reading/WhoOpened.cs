using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Audit.Reading;

/// <summary>Who looked into one's own file (oneself as a person, or a dossier of one's own): which official, of which office, when, by which question; newest first, a page at a time before an opening.</summary>
[Needs(AuditPermissions.Own)]
public sealed record WhoOpened(Guid File, Guid? Before = null, int Take = 200) : IQuery<IReadOnlyList<Opening>>;

/// <summary>One look into a personal file; the question asked names the reason.</summary>
public sealed record Opening(DateTimeOffset At, string Who, string? Office, string Question, Guid Id);

internal sealed class WhoOpenedHandler(Database db, IEnumerable<IOwnFiles> rooms, IActorProvider actors) : IHandler<WhoOpened, IReadOnlyList<Opening>>
{
    public async Task<IReadOnlyList<Opening>> Handle(WhoOpened query, CancellationToken cancel)
    {
        var me = actors.Current.Id;
        NotYours.Unless(query.File == me || await Belongs(query.File, me, cancel));
        var openings = db.Set<JournalEntry>().AsNoTracking().Where(entry => entry.Subject == query.File && entry.IsReading && entry.ActorId != me);
        if (query.Before is { } before)
        {
            openings = openings.Where(entry => entry.Id < before);
        }

        return await openings.OrderByDescending(entry => entry.Id).Take(Math.Clamp(query.Take, 1, 1000))
            .Select(entry => new Opening(entry.At, entry.ActorName, entry.Office, entry.Deed, entry.Id)).ToListAsync(cancel);
    }

    private async Task<bool> Belongs(Guid file, Guid me, CancellationToken cancel)
    {
        foreach (var room in rooms)
        {
            if (await room.Belongs(file, me, cancel))
            {
                return true;
            }
        }

        return false;
    }
}
