using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>Which blank holds what, kept in memory: most papers have none, and to know that should cost nothing.</summary>
internal sealed class HeldBlanks
{
    public const string Stamp = "blanks";

    private readonly Dictionary<(BlankKind, BlankReach, string), BlankId> held;

    private HeldBlanks(IEnumerable<BlankHolding> all) => held = all.ToDictionary(one => (one.Kind, one.Reach, one.Of), one => one.Blank);

    public static async Task<HeldBlanks> Load(Database db, CancellationToken cancel) => new(await db.BlankHoldings.AsNoTracking().ToListAsync(cancel));

    /// <summary>The narrowest first.</summary>
    public IEnumerable<BlankId> For(BlankKind kind, string procedure, string field)
    {
        foreach (var (reach, of) in new[] { (BlankReach.Procedure, procedure), (BlankReach.Procedures, procedure), (BlankReach.Field, field), (BlankReach.Province, "") })
        {
            if (held.TryGetValue((kind, reach, of), out var blank))
            {
                yield return blank;
            }
        }
    }
}
