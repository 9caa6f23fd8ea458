using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>How far a search by words goes at one asking: from how many dossiers on a word is common, how many of the newest that bear a common word are gone through, and how many at once of those that bear any.</summary>
public sealed record SearchReach(int Common = 500, int Most = 20_000, int Stretch = 2000);

/// <summary>What a search by words found, the newest first; and, where it stopped before it had gone through all, the dossier after which the next asking goes on.</summary>
internal sealed record WordsFound(List<DossierId> Ids, DossierId? GoneTo = null);

/// <summary>Finds dossiers by words in any order, each typed whole or begun, the newest first. However many dossiers there are, no more is read than a few pages of one index: the rarest word leads, and what cannot bear the others by its bits is passed over.</summary>
internal sealed class WordSearch(Database db, Shelf shelf, SearchReach reachable)
{
    public async Task<WordsFound> Find(IReadOnlyList<string> words, IReadOnlyList<string> agencies, DossierId? before, int take, CancellationToken cancel)
    {
        var reaches = await Reaches(words, agencies, cancel);
        if (reaches.Count == 0 || reaches.Exists(reach => reach.Count == 0))
        {
            return new([]);
        }

        // Of common words one that stands whole leads: its dossiers lie in their order, those of a begun one do not. The rarest of them goes furthest back with as many.
        var lead = reaches.OrderBy(reach => reach.Count).ThenByDescending(reach => reach.Whole).ThenBy(reach => reach.BackTo).First();
        var common = lead.Count >= reachable.Common;
        if (common && !lead.Whole)
        {
            return await Among(reaches, agencies, before, take, cancel);
        }

        var led = Led(lead, agencies, before);
        var bits = DossierWord.BitsOf(reaches.Where(reach => reach.Whole).Select(reach => reach.Word));
        var some = led.Where(word => (word.NameBits & bits) == bits).Select(word => word.Dossier);
        var found = await Having(some, reaches.Where(reach => reach != lead), agencies).OrderByDescending(id => id).Take(take).ToListAsync(cancel);
        return new(found, common && found.Count < take ? await led.Skip(reachable.Most - 1).Select(word => (DossierId?)word.Dossier).FirstOrDefaultAsync(cancel) : null);
    }

    /// <summary>A begun word that many bear is nobody's order: the newest dossiers are gone through instead, and many of them bear it.</summary>
    private async Task<WordsFound> Among(IReadOnlyList<Reach> reaches, IReadOnlyList<string> agencies, DossierId? before, int take, CancellationToken cancel)
    {
        List<DossierId> found = [];
        for (var looked = 0; looked < reachable.Most && found.Count < take; looked += reachable.Stretch)
        {
            var stretch = await shelf.Newest(db.Dossiers.AsNoTracking(), agencies, before, reachable.Stretch, cancel);
            var some = db.Dossiers.AsNoTracking().Where(dossier => stretch.Contains(dossier.Id)).Select(dossier => dossier.Id);
            found.AddRange(await Having(some, reaches, agencies).OrderByDescending(id => id).ToListAsync(cancel));
            if (stretch.Count < reachable.Stretch)
            {
                return new([.. found.Take(take)]);
            }

            before = stretch[^1];
        }

        return new([.. found.Take(take)], found.Count < take ? before : null);
    }

    /// <summary>The dossiers that bear the word, the newest first; at one agency each stands once, in the order of the index.</summary>
    private IQueryable<Borne> Led(Reach lead, IReadOnlyList<string> agencies, DossierId? before)
    {
        var bearing = Bearing(lead, agencies);
        if (before is { } mark)
        {
            bearing = bearing.Where(word => word.Dossier.CompareTo(mark) < 0);
        }

        var borne = bearing.Select(word => new Borne { Dossier = word.Dossier, NameBits = word.NameBits });
        return (lead.Whole && agencies.Count == 1 ? borne : borne.Distinct()).OrderByDescending(word => word.Dossier).Take(reachable.Most);
    }

    /// <summary>A word that is rare is taken as begun; a common one as it stands, if anybody bears it so.</summary>
    private async Task<List<Reach>> Reaches(IReadOnlyList<string> words, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        var common = await CommonOnes(words, agencies, cancel);
        List<Reach> reaches = [];
        foreach (var word in words)
        {
            reaches.Add(common.TryGetValue(word, out var last) ? new Reach(word, Whole: true, reachable.Common, last) : await ReachOf(word, agencies, cancel));
        }

        return reaches;
    }

    private async Task<Reach> ReachOf(string word, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        var begun = new Reach(word, Whole: false, 0);
        begun = begun with { Count = await Counted(begun, agencies, cancel) };
        if (begun.Count < reachable.Common)
        {
            return begun;
        }

        var whole = begun with { Whole = true };
        whole = whole with { Count = await Counted(whole, agencies, cancel) };
        return whole.Count > 0 ? whole : begun;
    }

    /// <summary>The words that are common at the one agency that asks, each with the oldest of as many of its dossiers as make it so; asked of all words at once.</summary>
    private async Task<Dictionary<string, DossierId>> CommonOnes(IReadOnlyList<string> words, IReadOnlyList<string> agencies, CancellationToken cancel)
    {
        if (agencies.Count > 1)
        {
            return [];
        }

        var last = words.Select(word => Bearing(new(word, Whole: true, 0), agencies).OrderByDescending(one => one.Dossier).Skip(reachable.Common - 1).Take(1));
        return await last.Aggregate((all, next) => all.Concat(next)).ToDictionaryAsync(one => one.Word, one => one.Dossier, cancel);
    }

    /// <summary>Counted along the index and no further than matters.</summary>
    private Task<int> Counted(Reach reach, IReadOnlyList<string> agencies, CancellationToken cancel) =>
        Bearing(reach, agencies).OrderBy(word => word.Agency).ThenBy(word => word.Word).ThenBy(word => word.Dossier).Take(reachable.Common).CountAsync(cancel);

    /// <summary>Of these the ones that bear the other words too: where few at the agencies do, those few lie together; of a common word each dossier is looked at by itself, however many bear it.</summary>
    private IQueryable<DossierId> Having(IQueryable<DossierId> some, IEnumerable<Reach> others, IReadOnlyList<string> agencies)
    {
        foreach (var other in others)
        {
            var bearing = other.Count < reachable.Common ? Bearing(other, agencies) : Reaching(db.Set<DossierWord>().AsNoTracking(), other);
            some = some.Where(id => bearing.Any(word => word.Dossier == id));
        }

        return some;
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

    /// <param name="BackTo">The oldest of as many of its dossiers as make it common, where one agency asks.</param>
    private sealed record Reach(string Word, bool Whole, int Count, DossierId? BackTo = null);

    /// <summary>A dossier that bears a word, with the bits of its whole name.</summary>
    private sealed class Borne
    {
        public DossierId Dossier { get; init; }

        public long NameBits { get; init; }
    }
}
