namespace MotCua.Regimes;

/// <summary>Which rules hold on a day, and which held when a dossier came in.</summary>
public interface IRuleSets
{
    /// <summary>The regime that a demonstration holds fast whatever the date says; none in real life.</summary>
    RuleSetId? Pinned { get; }

    ValueTask<RuleSet> InForce(DateOnly day, CancellationToken cancel);

    ValueTask<RuleSet> Get(RuleSetId id, CancellationToken cancel);

    ValueTask<IReadOnlyList<RuleSet>> All(CancellationToken cancel);
}
