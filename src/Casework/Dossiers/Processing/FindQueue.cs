using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Filters;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Processing;

/// <summary>The work in hand: what lies with the official or with nobody yet at their agency, the most urgent first, what stands still last; one part of it, or narrowed, when asked so.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindQueue(Role Role, bool OnlyMine = false, string? After = null, int Take = 20, QueueTab Tab = QueueTab.All, QueueNarrowing? Narrowing = null) : IQuery<Page<DossierRow>>;

internal sealed class FindQueueHandler(Database db, QueueReading narrowing, RowReading reading) : IHandler<FindQueue, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindQueue request, CancellationToken cancel)
    {
        var queue = (await narrowing.Hours(cancel)).Part(await narrowing.Narrowed(request.Role, request.Narrowing, cancel), request.OnlyMine ? QueueTab.Mine : request.Tab);
        return await QueuePage.Read(db, queue, request.After, request.Take, reading, cancel);
    }

    /// <summary>What waits to be done there; silences lie before the head apart from it.</summary>
    public static IQueryable<OpenWork> Queue(IQueryable<OpenWork> all, IReadOnlyList<string> agencies, Role role) => Lying(all, agencies, role).Where(work => work.Kind != WorkKind.Silence);

    public static IQueryable<OpenWork> Lying(IQueryable<OpenWork> all, IReadOnlyList<string> agencies, Role role) => agencies switch
    {
        [""] => all.Where(work => work.Role == role),
        [var one] => all.Where(work => work.Agency == one && work.Role == role),
        _ => all.Where(work => agencies.Contains(work.Agency) && work.Role == role),
    };
}

/// <summary>A stretch of a queue in its order, from the last row seen.</summary>
internal static class QueuePage
{
    public static async Task<Page<DossierRow>> Read(Database db, IQueryable<OpenWork> queue, string? after, int take, RowReading reading, CancellationToken cancel)
    {
        if (QueueMark.TryParse(after, out var mark))
        {
            // The first condition is where the index begins to be read; what stands still all has one hour, and within it the order is that of the ids.
            queue = mark.Due == Dossier.NotQueued
                ? queue.Where(work => work.Due == mark.Due && work.Id.CompareTo(mark.Id) > 0)
                : queue.Where(work => work.Due >= mark.Due && (work.Due > mark.Due || work.Id.CompareTo(mark.Id) > 0));
        }

        take = Math.Clamp(take, 1, 100);
        var rows = await StoredRow.Read(db, queue.OrderBy(work => work.Due).ThenBy(work => work.Id).Take(take + 1), cancel);
        var next = rows.Count > take && rows[take - 1] is { Work: { } work } ? new QueueMark(work.Due, work.Id).ToString() : null;
        return new(await reading.Read(rows.Take(take), cancel), next);
    }
}

/// <summary>The last row seen of a queue.</summary>
internal sealed record QueueMark(DateTimeOffset Due, Guid Id)
{
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out QueueMark? mark)
    {
        mark = text?.Split('~') is [var ticks, var id]
            && long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at <= DateTimeOffset.MaxValue.UtcTicks
            && Guid.TryParse(id, out var work) ? new(new DateTimeOffset(at, TimeSpan.Zero), work) : null;
        return mark is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Due.UtcTicks}~{Id}");
}
