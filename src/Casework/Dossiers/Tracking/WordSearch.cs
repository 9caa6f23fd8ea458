using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>Finds dossiers by words in any order, each typed whole or begun, the newest first. However many dossiers there are, no more is read than a few pages of one index: the rarest word leads, the others are looked up.</summary>
internal sealed class WordSearch(Database db, Shelf shelf)
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

        // Of common words one that stands whole leads: its dossiers lie in their order, those of a begun one do not.
        var lead = reaches.OrderBy(reach => reach.Count).ThenByDescending(reach => reach.Whole).First();
        // A begun word that many bear is nobody's order: the newest dossiers are gone through instead, and many of them bear it.
        var isCommon = lead is { Whole: false, Count: Common };
        var others = reaches.Where(reach => isCommon || reach != lead).ToArray();
        List<DossierId> found = [];
        for (var round = 0; round < MostRounds && found.Count < take; round++)
        {
            var stretch = isCommon ? await shelf.Newest(db.Dossiers.AsNoTracking(), agencies, before, Common, cancel) : await Stretch(lead, agencies, before, cancel);
            found.AddRange(await Having(stretch, others, cancel));
            if (stretch.Count < Common)
            {
                break;
            }

            before = stretch[^1];
        }

        return [.. found.Take(take)];
    }

    private Task<List<DossierId>> Stretch(Reach lead, IReadOnlyList<string> agencies, DossierId? before, CancellationToken cancel)
    {
        var bearing = Bearing(lead, agencies);
        if (before is { } mark)
        {
            bearing = bearing.Where(word => word.Dossier.CompareTo(mark) < 0);
        }

        return bearing.Select(word => word.Dossier).Distinct().OrderByDescending(id => id).Take(Common).ToListAsync(cancel);
    }

    /// <summary>A word that is rare is taken as begun; a common one as it stands, if anybody bears it so.</summary>
    private async Task<Reach> ReachOf(string word, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        var begun = new Reach(word, Whole: false, 0);
        begun = begun with { Count = await Counted(begun, agencies, cancel) };
        if (begun.Count < Common)
        {
            return begun;
        }

        var whole = begun with { Whole = true };
        whole = whole with { Count = await Counted(whole, agencies, cancel) };
        return whole.Count > 0 ? whole : begun;
    }

    /// <summary>Counted along the index and no further than matters.</summary>
    private Task<int> Counted(Reach reach, IReadOnlyList<string> agencies, CancellationToken cancel) =>
        Bearing(reach, agencies).OrderBy(word => word.Agency).ThenBy(word => word.Word).ThenBy(word => word.Dossier).Take(Common).CountAsync(cancel);

    /// <summary>Of these the ones that bear the other words too, in their order; each is looked at by itself, however many bear a word.</summary>
    private async Task<IEnumerable<DossierId>> Having(List<DossierId> some, Reach[] others, CancellationToken cancel)
    {
        HashSet<DossierId> left = [.. some];
        foreach (var other in others.Where(_ => left.Count > 0))
        {
            DossierId[] asked = [.. left];
            left = [.. await Reaching(db.Set<DossierWord>().AsNoTracking().Where(word => asked.Contains(word.Dossier)), other).Select(word => word.Dossier).Distinct().ToListAsync(cancel)];
        }

        return some.Where(left.Contains);
    }

    private IQueryable<DossierWord> Bearing(Reach reach, IReadOnlyList<string> agencies)
    {
        var words = db.Set<DossierWord>().AsNoTracking();
        return Reaching(agencies is [var one] ? words.Where(word => word.Agency == one) : words.Where(word => agencies.Contains(word.Agency)), reach);
    }

    private static IQueryable<DossierWord> Reaching(IQueryable<DossierWord> words, Reach reach)
    {
        var (from, until) = (reach.Word, DossiersMatching.Until(reach.Word));
        return reach.Whole
            ? words.Where(word => word.Word == from)
            : words.Where(word => word.Word.CompareTo(from) >= 0 && word.Word.CompareTo(until) <= 0);
    }

    private sealed record Reach(string Word, bool Whole, int Count);
}
