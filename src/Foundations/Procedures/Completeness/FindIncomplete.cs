using MotCua.Kernel;

namespace MotCua.Procedures.Completeness;

/// <summary>The procedures in force that lack something, by code after a code; of one field or one agency when named. Each asking looks through a stretch of the register, not the whole of it.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record FindIncomplete(string? Field = null, string? Agency = null, string? After = null, int Take = 50, bool OnlyBlocking = false) : IQuery<IncompletePage>;

/// <summary>The incomplete ones of a stretch, how many were looked at, and after which code the next begins.</summary>
public sealed record IncompletePage(IReadOnlyList<IncompleteProcedure> Items, int Looked, string? Next);

/// <summary>A procedure in force and what it lacks.</summary>
public sealed record IncompleteProcedure(ProcedureHead Head, IReadOnlyList<Gap> Gaps);

internal sealed class FindIncompleteHandler(Stamped<Register> register, Wholeness wholeness, Database db, TimeProvider clock) : IHandler<FindIncomplete, IncompletePage>
{
    private const int MostLookedAt = 300;

    public async Task<IncompletePage> Handle(FindIncomplete query, CancellationToken cancel)
    {
        var (now, today) = (await register.Get(cancel), clock.Today());
        var heads = now.ByField(today).Concat(now.Internal(today)).Where(head => (query.Field is null || string.Equals(head.Field, query.Field, StringComparison.OrdinalIgnoreCase))
                && (query.Agency is null || (head.Agency ?? "").Contains(query.Agency, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(head => head.Code.Value, StringComparer.Ordinal).Where(head => query.After is null || string.CompareOrdinal(head.Code.Value, query.After) > 0);
        List<IncompleteProcedure> found = [];
        var (looked, last) = (0, "");
        foreach (var head in heads)
        {
            if (found.Count >= Math.Clamp(query.Take, 1, 500) || looked >= MostLookedAt)
            {
                return new(found, looked, last);
            }

            (looked, last) = (looked + 1, head.Code.Value);
            var gaps = await wholeness.Of(head.Code.Value, (await now.Card(head, db, cancel)).Content, today, cancel);
            if (gaps.Any(gap => gap.Blocks || !query.OnlyBlocking))
            {
                found.Add(new(head, gaps));
            }
        }

        return new(found, looked, null);
    }
}
