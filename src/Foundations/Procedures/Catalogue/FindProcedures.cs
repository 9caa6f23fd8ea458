using MotCua.Kernel;
using MotCua.Procedures.Finding;

namespace MotCua.Procedures.Catalogue;

/// <summary>Which procedures answer a question in plain words; without a question, those that fit the filters, by name, after the code named.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record FindProcedures(string? Question, FindingFilters? Filters = null, int Limit = 20, int Skip = 0, string? After = null) : IQuery<ProceduresFound>;

/// <summary>The procedures found, best first, or plainly nothing.</summary>
public sealed record ProceduresFound(IReadOnlyList<ProcedureFound> Items, string? ReadAs, bool More)
{
    public bool Nothing => Items.Count == 0;
}

/// <summary>One procedure found: its head, the name people use, and why it was found.</summary>
public sealed record ProcedureFound(ProcedureHead Head, FindingReason? Reason, string? Because, IReadOnlyList<Highlight> Highlights)
{
    public string? PlainName { get; init; }

    /// <summary>How well it fits, comparable within one answer; none without a question.</summary>
    public double? Score { get; init; }
}

internal sealed class FindProceduresHandler(ProcedureSearch search, Stamped<Register> register, Database db, TimeProvider clock) : IHandler<FindProcedures, ProceduresFound>
{
    private const int Most = 100;

    public async Task<ProceduresFound> Handle(FindProcedures query, CancellationToken cancel)
    {
        var limit = Math.Clamp(query.Limit, 1, Most);
        var skip = Math.Max(0, query.Skip);
        var now = await register.Get(cancel);
        if (string.IsNullOrWhiteSpace(query.Question))
        {
            return await ByName(now, query, skip, limit, cancel);
        }

        var answer = (await search.Current(cancel)).Find(query.Question, query.Filters, skip + limit + 1);
        var today = clock.Today();
        ProcedureFound[] found = [.. answer.Hits.Select(hit => (Hit: hit, Head: now.InForce(new(hit.Code), today)))
            .Where(one => one.Head is not null)
            .Select(one => new ProcedureFound(one.Head!, one.Hit.Reason, one.Hit.Because, one.Hit.Highlights) { PlainName = one.Hit.PlainName, Score = one.Hit.Score })];
        return new([.. found.Skip(skip).Take(limit)], answer.ReadAs, found.Length > skip + limit);
    }

    private async Task<ProceduresFound> ByName(Register now, FindProcedures query, int skip, int limit, CancellationToken cancel)
    {
        var filters = query.Filters ?? FindingFilters.None;
        var heads = now.ByName(clock.Today()).Where(head => Admits(filters, head));
        if (query.After is { Length: > 0 } after)
        {
            heads = heads.SkipWhile(head => head.Code.Value != after).Skip(1);
        }

        ProcedureHead[] page = [.. heads.Skip(skip).Take(limit + 1)];
        List<ProcedureFound> items = [];
        foreach (var head in page.Take(limit))
        {
            items.Add(new(head, null, null, []) { PlainName = (await now.Card(head, db, cancel)).PlainName });
        }

        return new(items, null, page.Length > limit);
    }

    private static bool Admits(FindingFilters filters, ProcedureHead head) =>
        (string.IsNullOrEmpty(filters.Field) || string.Equals(filters.Field, head.Field, StringComparison.OrdinalIgnoreCase))
        && (string.IsNullOrEmpty(filters.OnlineLevel) || head.OnlineLevel.Code() == filters.OnlineLevel)
        && (string.IsNullOrEmpty(filters.Level) || (head.Levels & LevelCodes.Parse(filters.Level)) != 0)
        && (string.IsNullOrEmpty(filters.Agency) || string.Equals(filters.Agency, head.Agency, StringComparison.OrdinalIgnoreCase));
}
