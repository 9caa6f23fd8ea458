using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Regimes.RegimeRefusals;

namespace MotCua.Regimes;

/// <summary>The regime a demonstration is held in, from the setting MOTCUA_REGIME.</summary>
public sealed record RegimePin(RuleSetId? Id);

internal sealed class RuleSets(Stamped<RuleSetShelf> shelf, RegimePin pin) : IRuleSets
{
    public const string Stamp = "regimes";

    public RuleSetId? Pinned => pin.Id;

    public async ValueTask<RuleSet> InForce(DateOnly day, CancellationToken cancel) => pin.Id is { } pinned
        ? await Get(pinned, cancel)
        : NoneInForce.With(day.ToString("dd/MM/yyyy", null)).Unless((await shelf.Get(cancel)).All.FirstOrDefault(one => one.InForce.Contains(day)));

    public async ValueTask<RuleSet> Get(RuleSetId id, CancellationToken cancel) =>
        NoSuchRuleSet.With(id.Value).Unless((await shelf.Get(cancel)).All.FirstOrDefault(one => one.Id == id));

    public async ValueTask<IReadOnlyList<RuleSet>> All(CancellationToken cancel) => (await shelf.Get(cancel)).All;

    /// <summary>What is shipped, each set replaced by the one imported under its name.</summary>
    public static async Task<RuleSetShelf> Load(Database db, CancellationToken cancel)
    {
        var imported = await db.ImportedRuleSets.AsNoTracking().ToListAsync(cancel);
        return new([.. Shipped.Concat(imported.Select(row => Complete(row.Rules)))
            .GroupBy(rules => rules.Id).Select(versions => versions.Last()).OrderBy(rules => rules.InForce.From)]);
    }

    public static IReadOnlyList<RuleSet> Shipped { get; } = ReadShipped();

    /// <summary>Lists that a file leaves out are those of the shipped set.</summary>
    public static RuleSet Complete(RuleSet rules)
    {
        var shipped = Shipped.FirstOrDefault(one => one.Id == rules.Id) ?? Shipped[^1];
        return rules with
        {
            Reasons = rules.Reasons.Count > 0 ? rules.Reasons : shipped.Reasons,
            Warnings = rules.Warnings.Count > 0 ? rules.Warnings : shipped.Warnings,
            Publication = rules.Publication.Basis is { Length: > 0 } ? rules.Publication : shipped.Publication,
            FeesAtEnd = rules.FeesAtEnd.Count > 0 ? rules.FeesAtEnd : shipped.FeesAtEnd,
        };
    }

    private static List<RuleSet> ReadShipped()
    {
        using var stream = typeof(RuleSets).Assembly.GetManifestResourceStream("regimes.json")!;
        return JsonSerializer.Deserialize<List<RuleSet>>(stream, JsonText.Options)!;
    }
}

/// <summary>All rule sets, the earliest first.</summary>
internal sealed record RuleSetShelf(IReadOnlyList<RuleSet> All);
