using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using MotCua.Kernel;

namespace MotCua.Archives.Figures;

/// <summary>What is counted: files that a box holds; entries by who typed them; files held against each other by kind of paper; files in which two differed; a field in which they did; entries set aside.</summary>
internal enum Counted { Held, Entered, Compared, Disputed, Differed, SetAside }

/// <summary>Which sum: of one batch, one day, one thing, and one person, field or kind of paper.</summary>
internal readonly record struct TallyKey(BatchId Batch, DateOnly Day, Counted What, string Of);

/// <summary>How much.</summary>
internal readonly record struct Amounts(long Count, long Pages = 0, long Seconds = 0, long Fields = 0, long Wrong = 0)
{
    public static Amounts operator +(Amounts one, Amounts other) => new(one.Count + other.Count, one.Pages + other.Pages, one.Seconds + other.Seconds, one.Fields + other.Fields, one.Wrong + other.Wrong);

    public static Amounts operator -(Amounts one) => new(-one.Count, -one.Pages, -one.Seconds, -one.Fields, -one.Wrong);
}

/// <summary>A sum kept at the time of the deed, so that looking at figures counts nothing anew.</summary>
internal sealed class Tally
{
    public required BatchId Batch { get; init; }

    public required DateOnly Day { get; init; }

    public required Counted What { get; init; }

    public required string Of { get; init; }

    public required string Agency { get; init; }

    /// <summary>What the person is called, where it is of a person.</summary>
    public string? Name { get; init; }

    public long Count { get; init; }

    public long Pages { get; init; }

    public long Seconds { get; init; }

    public long Fields { get; init; }

    public long Wrong { get; init; }

    public Amounts Amounts => new(Count, Pages, Seconds, Fields, Wrong);
}

/// <summary>What one row counts for; the sums kept and the sums proved are both made of this alone.</summary>
internal static class Counting
{
    public static IEnumerable<(TallyKey Key, Amounts Amounts, string Agency, string? Name)> Of(object row) => row switch
    {
        PaperFile file => Of(file),
        Piece { DoneAt: { } done } piece => Of(piece, done),
        Difference { Latest: true } one => [(new(one.Batch, one.On, Counted.Differed, one.Field), new(1), one.Agency, null)],
        _ => [],
    };

    private static IEnumerable<(TallyKey, Amounts, string, string?)> Of(PaperFile file)
    {
        yield return (new(file.Batch, file.OpenedOn, Counted.Held, ""), new(1, file.SheetCount, Wrong: file.Rescans > 0 ? 1 : 0), file.Agency, null);
        if (file is { ComparedOn: { } compared, ComparedAs: { } type })
        {
            yield return (new(file.Batch, compared, Counted.Compared, type), new(1), file.Agency, null);
        }

        if (file.DifferedOn is { } differed)
        {
            yield return (new(file.Batch, differed, Counted.Disputed, ""), new(1), file.Agency, null);
        }
    }

    private static IEnumerable<(TallyKey, Amounts, string, string?)> Of(Piece piece, DateTimeOffset done) => piece.SetAsideOn is { } day
        ? [(new(piece.Batch, day, Counted.SetAside, piece.By.ToString()), new(1, piece.SheetCount), piece.Agency, piece.ByName)]
        : [(new(piece.Batch, VietnamTime.DayOf(done), Counted.Entered, piece.By.ToString()), new(1, piece.SheetCount, piece.Seconds, piece.FieldCount, piece.Wrong), piece.Agency, piece.ByName)];
}

/// <summary>Keeps the sums in the deed's own transaction: what its rows count for now, less what they counted for before.</summary>
internal sealed class Tallying(Database db)
{
    public async Task Keep(CancellationToken cancel)
    {
        Dictionary<TallyKey, (Amounts Amounts, string Agency, string? Name)> changed = [];
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry is { Entity: PaperFile or Piece or Difference, State: EntityState.Added or EntityState.Modified or EntityState.Deleted }).ToArray())
        {
            Note(entry.State is EntityState.Added ? [] : Counting.Of(Before(entry)), takeAway: true);
            Note(entry.State is EntityState.Deleted ? [] : Counting.Of(entry.Entity), takeAway: false);
        }

        // Always in one order, so that two deeds do not wait for each other.
        foreach (var (key, (amounts, agency, name)) in changed.Where(one => one.Value.Amounts != default)
            .OrderBy(one => one.Key.Batch).ThenBy(one => one.Key.Day).ThenBy(one => one.Key.What).ThenBy(one => one.Key.Of, StringComparer.Ordinal))
        {
            await Add(key, amounts, agency, name, cancel);
        }

        void Note(IEnumerable<(TallyKey Key, Amounts Amounts, string Agency, string? Name)> counted, bool takeAway)
        {
            foreach (var (key, amounts, agency, name) in counted)
            {
                changed[key] = (changed.GetValueOrDefault(key).Amounts + (takeAway ? -amounts : amounts), agency, name);
            }
        }
    }

    private async Task Add(TallyKey key, Amounts more, string agency, string? name, CancellationToken cancel)
    {
        var (batch, day, what, of) = key;
        var kept = await db.Tallies.Where(one => one.Batch == batch && one.Day == day && one.What == what && one.Of == of).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.Count, one => one.Count + more.Count).SetProperty(one => one.Pages, one => one.Pages + more.Pages).SetProperty(one => one.Seconds, one => one.Seconds + more.Seconds)
                .SetProperty(one => one.Fields, one => one.Fields + more.Fields).SetProperty(one => one.Wrong, one => one.Wrong + more.Wrong), cancel);
        if (kept == 0)
        {
            // Another may make the same first: then the whole deed is done once more.
            db.Add(new Tally { Batch = batch, Day = day, What = what, Of = of, Agency = agency, Name = name, Count = more.Count, Pages = more.Pages, Seconds = more.Seconds, Fields = more.Fields, Wrong = more.Wrong });
        }
    }

    private static object Before(EntityEntry entry) => entry.OriginalValues.ToObject();
}
