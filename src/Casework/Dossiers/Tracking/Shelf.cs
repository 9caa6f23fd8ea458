using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>All dossiers that some agencies have to do with, the newest first. Each way in which an agency has to do with one is walked along an index of its own, so that a small agency's list costs no more in a large province.</summary>
internal sealed class Shelf(Database db)
{
    /// <param name="narrowed">What of them is looked at.</param>
    /// <param name="before">Older than this one only.</param>
    public async Task<List<DossierId>> Newest(IQueryable<Dossier> narrowed, IReadOnlyList<string> agencies, DossierId? before, int take, CancellationToken cancel)
    {
        var older = before is { } mark ? narrowed.Where(dossier => dossier.Id.CompareTo(mark) < 0) : narrowed;
        var settled = await Top(older.Where(At(agencies, dossier => dossier.CompetentAgency == agencies[0], dossier => agencies.Contains(dossier.CompetentAgency))), take, cancel);
        var received = await Top(older.Where(dossier => dossier.ReceivingAgency != dossier.CompetentAgency)
            .Where(At(agencies, dossier => dossier.ReceivingAgency == agencies[0], dossier => agencies.Contains(dossier.ReceivingAgency))), take, cancel);
        List<DossierId> found = [.. settled.Concat(received).Distinct().OrderDescending().Take(take)];

        // What is only in their hands: mostly nothing, and looked for no further back than the page goes.
        var working = db.OpenWork.AsNoTracking().Where(work => work.IsElsewhere && agencies.Contains(work.Agency));
        if (found.Count == take)
        {
            var last = found[^1];
            (working, older) = (working.Where(work => work.Dossier.CompareTo(last) > 0), older.Where(dossier => dossier.Id.CompareTo(last) > 0));
        }

        if (before is { } until)
        {
            working = working.Where(work => work.Dossier.CompareTo(until) < 0);
        }

        var inHand = await Top(older.Where(dossier => !agencies.Contains(dossier.CompetentAgency) && !agencies.Contains(dossier.ReceivingAgency) && working.Any(work => work.Dossier == dossier.Id)), take, cancel);
        return inHand.Count == 0 ? found : [.. found.Concat(inHand).OrderDescending().Take(take)];
    }

    private static Task<List<DossierId>> Top(IQueryable<Dossier> some, int take, CancellationToken cancel) =>
        some.OrderByDescending(dossier => dossier.Id).Select(dossier => dossier.Id).Take(take).ToListAsync(cancel);

    /// <summary>Of one agency, as nearly all officials are, the index gives them in their order.</summary>
    private static Expression<Func<Dossier, bool>> At(IReadOnlyList<string> agencies, Expression<Func<Dossier, bool>> one, Expression<Func<Dossier, bool>> several) => agencies.Count == 1 ? one : several;
}
