using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Learning;

/// <summary>The sayings that the search uses beside those that ship with the system.</summary>
internal sealed class OwnSayings(ILookup<string, string> plainNames, IReadOnlyList<Synonym> synonyms)
{
    public const string Stamp = "procedures.sayings";

    public static readonly OwnSayings None = Of([]);

    /// <summary>By the procedure's code.</summary>
    public ILookup<string, string> PlainNames => plainNames;

    public IReadOnlyList<Synonym> Synonyms => synonyms;

    public static async Task<OwnSayings> Load(Database db, CancellationToken cancel) =>
        Of(await db.Sayings.AsNoTracking().Where(one => one.State == SayingState.Live).OrderBy(one => one.Id).ToListAsync(cancel));

    /// <summary>As if these were live too.</summary>
    public static OwnSayings Of(IEnumerable<Saying> sayings)
    {
        var all = sayings.ToArray();
        return new(
            all.Where(one => one.Kind is SayingKind.PlainName).ToLookup(one => one.Means, one => one.Say),
            [.. all.Where(one => one.Kind is SayingKind.Synonym).Select(one => new Synonym([one.Say], [one.Means]))]);
    }
}
