using MotCua.Kernel;

namespace MotCua.Regimes.Setting;

/// <summary>All regimes with their dates, and how sure we are of each value that no text confirmed.</summary>
[Needs(RegimePermissions.View)]
public sealed record ViewRuleSets : IQuery<RuleSetsView>;

/// <summary>The rule sets, the one that holds today, and whether a demonstration holds it fast.</summary>
public sealed record RuleSetsView(IReadOnlyList<RuleSet> All, RuleSetId Today, bool IsPinned);

internal sealed class ViewRuleSetsHandler(IRuleSets rules, TimeProvider clock) : IHandler<ViewRuleSets, RuleSetsView>
{
    public async Task<RuleSetsView> Handle(ViewRuleSets query, CancellationToken cancel) =>
        new(await rules.All(cancel), (await rules.InForce(clock.Today(), cancel)).Id, rules.Pinned is not null);
}
