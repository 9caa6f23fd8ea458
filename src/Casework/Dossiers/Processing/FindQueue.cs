using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>The work in hand: what lies with the official or with nobody yet at their agency, the most urgent first, what stands still last.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindQueue(Role Role, bool OnlyMine = false, string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindQueueHandler(Database db, Desk desk, RowReading reading) : IHandler<FindQueue, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindQueue request, CancellationToken cancel)
    {
        var agencies = desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);
        var queue = Queue(db.Dossiers.AsNoTracking(), agencies, request.Role);
        if (request.OnlyMine)
        {
            OfficerId me = new(desk.Actor.Id);
            queue = queue.Where(dossier => dossier.HandlerOfficer == me);
        }

        if (QueueMark.TryParse(request.After, out var mark))
        {
            queue = queue.Where(dossier => dossier.QueueDue > mark.Due || (dossier.QueueDue == mark.Due && dossier.Id.CompareTo(mark.Id) > 0));
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var rows = await StoredRow.Read(queue.OrderBy(dossier => dossier.QueueDue).ThenBy(dossier => dossier.Id).Take(take + 1), cancel);
        var next = rows.Count > take ? new QueueMark(rows[take - 1].QueueDue, rows[take - 1].Id).ToString() : null;
        return new(await reading.Read(rows.Take(take), cancel), next);
    }

    public static IQueryable<Dossier> Queue(IQueryable<Dossier> dossiers, IReadOnlyList<string> agencies, Role role) => agencies switch
    {
        [""] => dossiers.Where(dossier => dossier.HandlerAgency != null && dossier.HandlerRole == role),
        [var one] => dossiers.Where(dossier => dossier.HandlerAgency == one && dossier.HandlerRole == role),
        _ => dossiers.Where(dossier => agencies.Contains(dossier.HandlerAgency) && dossier.HandlerRole == role),
    };
}

/// <summary>The last row seen of a queue.</summary>
internal sealed record QueueMark(DateTimeOffset Due, DossierId Id)
{
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out QueueMark? mark)
    {
        mark = text?.Split('~') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            && DossierId.TryParse(id, out var dossier) ? new(new DateTimeOffset(at, TimeSpan.Zero), dossier) : null;
        return mark is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Due.UtcTicks}~{Id}");
}
