using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>Finds dossiers by words in any order, each typed whole or begun, the newest first. However many dossiers there are, no more is read than a few pages of one index: the rarest word leads, the others are looked up.</summary>
internal sealed class WordSearch(Database db)
{
    /// <summary>More than this many dossiers at one's agencies bear the word: it is common, and only the newest are gone through.</summary>
    private const int Common = 2000;

    /// <summary>How often one goes on to older ones when the newest do not fill the page.</summary>
    private const int MostRounds = 10;

    public async Task<List<DossierId>> Find(IReadOnlyList<string> words, IReadOnlyList<string> agencies, DossierId? before, int take, CancellationToken cancel)
    {
        List<Reach> reaches = [];
        foreach (var word in words)
        {
            reaches.Add(await ReachOf(word, agencies, cancel));
        }

        if (reaches.Count == 0 || reaches.Exists(reach => reach.Count == 0))
        {
            return [];
        }

        var lead = reaches.MinBy(reach => reach.Count)!;
        var others = reaches.Where(reach => reach != lead).ToArray();
        List<DossierId> found = [];
        for (var round = 0; round < MostRounds && found.Count < take; round++)
        {
            var bearing = Bearing(lead, agencies);
            if (before is { } mark)
            {
                bearing = bearing.Where(word => word.Dossier.CompareTo(mark) < 0);
            }

            var stretch = await bearing.Select(word => word.Dossier).Distinct().OrderByDescending(id => id).Take(Common).ToListAsync(cancel);
            found.AddRange(await Having(stretch, others, agencies, cancel));
            if (stretch.Count < Common)
            {
                break;
            }

            before = stretch[^1];
        }

        return [.. found.Take(take)];
    }

    /// <summary>A word that is rare is taken as begun; a common one as it stands, if anybody bears it so.</summary>
    private async Task<Reach> ReachOf(string word, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        var begun = new Reach(word, Whole: false, 0);
        begun = begun with { Count = await Bearing(begun, agencies).Take(Common).CountAsync(cancel) };
        if (begun.Count < Common)
        {
            return begun;
        }

        var whole = begun with { Whole = true };
        whole = whole with { Count = await Bearing(whole, agencies).Take(Common).CountAsync(cancel) };
        return whole.Count > 0 ? whole : begun;
    }

    /// <summary>Of these the ones that bear the other words too, in their order.</summary>
    private async Task<IEnumerable<DossierId>> Having(List<DossierId> some, Reach[] others, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        HashSet<DossierId> left = [.. some];
        foreach (var other in others.Where(_ => left.Count > 0))
        {
            DossierId[] asked = [.. left];
            left = [.. await Bearing(other, agencies).Where(word => asked.Contains(word.Dossier)).Select(word => word.Dossier).Distinct().ToListAsync(cancel)];
        }

        return some.Where(left.Contains);
    }

    private IQueryable<DossierWord> Bearing(Reach reach, IReadOnlyList<string> agencies)
    {
        var words = db.Set<DossierWord>().AsNoTracking();
        words = agencies is [var one] ? words.Where(word => word.Agency == one) : words.Where(word => agencies.Contains(word.Agency));
        var (from, until) = (reach.Word, DossiersMatching.Until(reach.Word));
        return reach.Whole
            ? words.Where(word => word.Word == from)
            : words.Where(word => word.Word.CompareTo(from) >= 0 && word.Word.CompareTo(until) <= 0);
    }

    private sealed record Reach(string Word, bool Whole, int Count);
}
