using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Procedures.Catalogue;

/// <summary>Which procedures answer a question in plain words; without a question, those that fit the filters, by name.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindProcedures(string? Question, FindingFilters? Filters = null, int Limit = 20, int Skip = 0) : IQuery<ProceduresFound>;

/// <summary>The procedures found, best first, or plainly nothing.</summary>
public sealed record ProceduresFound(IReadOnlyList<ProcedureFound> Items, string? ReadAs, bool More)
{
    public bool Nothing => Items.Count == 0;
}

/// <summary>One procedure found: its head, the name people use, and why it was found.</summary>
public sealed record ProcedureFound(ProcedureHead Head, FindingReason? Reason, string? Because, IReadOnlyList<Highlight> Highlights);

internal sealed class FindProceduresHandler(ProcedureSearch search, Stamped<Register> register, TimeProvider clock) : IHandler<FindProcedures, ProceduresFound>
{
    private const int Most = 100;

    public async Task<ProceduresFound> Handle(FindProcedures query, CancellationToken cancel)
    {
        var limit = Math.Clamp(query.Limit, 1, Most);
        var skip = Math.Max(0, query.Skip);
        var now = await register.Get(cancel);
        if (string.IsNullOrWhiteSpace(query.Question))
        {
            var filters = query.Filters ?? FindingFilters.None;
            ProcedureHead[] page = [.. now.ByName(clock.Today()).Where(head => Admits(filters, head)).Skip(skip).Take(limit + 1)];
            return new([.. page.Take(limit).Select(head => new ProcedureFound(head, null, null, []))], null, page.Length > limit);
        }

        var answer = (await search.Current(cancel)).Find(query.Question, query.Filters, skip + limit + 1);
        var today = clock.Today();
        ProcedureFound[] found = [.. answer.Hits.Select(hit => (Hit: hit, Head: now.InForce(new(hit.Code), today)))
            .Where(one => one.Head is not null)
            .Select(one => new ProcedureFound(one.Head!, one.Hit.Reason, one.Hit.Because, one.Hit.Highlights))];
        return new([.. found.Skip(skip).Take(limit)], answer.ReadAs, found.Length > skip + limit);
    }

    private static bool Admits(FindingFilters filters, ProcedureHead head) =>
        (string.IsNullOrEmpty(filters.Field) || string.Equals(filters.Field, head.Field, StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrEmpty(filters.OnlineLevel) || head.OnlineLevel.Code() == filters.OnlineLevel)
        && (string.IsNullOrEmpty(filters.Level) || (head.Levels & LevelCodes.Parse(filters.Level)) != 0)
        && (string.IsNullOrEmpty(filters.Agency) || string.Equals(filters.Agency, head.Agency, StringComparison.OrdinalIgnoreCase));
}
