using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Online;

/// <summary>The procedures in force by online level, by code, after a code; narrowed to some codes or to all but some, as another room knows them.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record FindOnlineServices(OnlineLevel? Level = null, bool? Decided = null, string? After = null, int Take = 51) : IQuery<OnlineServices>
{
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>Only what can at least be filed online.</summary>
    public bool OfferedOnly { get; init; }

    public IReadOnlySet<string>? Except { get; init; }
}

/// <summary>A page of services, and over the whole register: how many of each level, and how many of them were decided by conditions.</summary>
public sealed record OnlineServices(IReadOnlyList<OnlineOffer> Rows, int Found, IReadOnlyDictionary<OnlineLevel, int> Levels, int Decided, int Total)
{
    /// <summary>The codes of every level that is offered online, for whoever counts their dossiers.</summary>
    public required IReadOnlySet<string> Offered { get; init; }
}

/// <summary>One procedure, its level, and the conditions that were answered with no.</summary>
public sealed record OnlineOffer(string Code, string Name, string Field, OnlineLevel Level, DateTimeOffset? DecidedAt, string? DecidedBy, IReadOnlyList<ConditionAnswer> Hindrances);

internal sealed class FindOnlineServicesHandler(Database db, Stamped<Register> register, TimeProvider clock) : IHandler<FindOnlineServices, OnlineServices>
{
    public async Task<OnlineServices> Handle(FindOnlineServices query, CancellationToken cancel)
    {
        var heads = (await register.Get(cancel)).Open(clock.Today()).Heads;

        // Decidings are made by hand, one procedure at a time; those that hold are few beside the register.
        var latest = (await db.OnlineDecidings.AsNoTracking().Select(one => new { one.Procedure, one.At, one.By, one.Answers }).ToListAsync(cancel))
            .GroupBy(one => one.Procedure).ToDictionary(group => group.Key, group => group.MaxBy(one => one.At)!);
        ProcedureHead[] found = [.. heads.Where(head => query.Level is not { } level || head.OnlineLevel == level)
            .Where(head => query.Decided is not { } decided || latest.ContainsKey(head.Id) == decided)
            .Where(head => !query.OfferedOnly || head.OnlineLevel is OnlineLevel.Full or OnlineLevel.Partial)
            .Where(head => query.Only?.Contains(head.Code.Value) is not false && query.Except?.Contains(head.Code.Value) is not true)];
        var rows = found.Where(head => query.After is null || string.CompareOrdinal(head.Code.Value, query.After) > 0).Take(Math.Clamp(query.Take, 1, 1000));
        return new(
            [.. rows.Select(head => latest.TryGetValue(head.Id, out var one)
                ? new OnlineOffer(head.Code.Value, head.Name, head.Field, head.OnlineLevel, one.At, one.By, [.. one.Answers.Where(answer => !answer.Met)])
                : new OnlineOffer(head.Code.Value, head.Name, head.Field, head.OnlineLevel, null, null, []))],
            found.Length,
            heads.CountBy(head => head.OnlineLevel).ToDictionary(),
            heads.Count(head => latest.ContainsKey(head.Id)),
            heads.Count)
        {
            Offered = heads.Where(head => head.OnlineLevel is OnlineLevel.Full or OnlineLevel.Partial).Select(head => head.Code.Value).ToHashSet(),
        };
    }
}
