using MotCua.Kernel;

namespace MotCua.Competence.Planning;

/// <summary>How far the plan has come: by state, by agency and by field, with the share done.</summary>
[Needs(CompetencePermissions.View)]
public sealed record ViewPlan : IQuery<PlanView>;

/// <summary>The figures of the plan; every one counts lines that can be opened.</summary>
public sealed record PlanView(PlanShare Total, IReadOnlyDictionary<TransferState, int> States, IReadOnlyList<PlanShare> Agencies, IReadOnlyList<PlanShare> Fields);

/// <summary>Of so many lines that were not declined, so many are done.</summary>
public sealed record PlanShare(string Key, string Name, int Done, int All)
{
    /// <summary>None where there is nothing to be done.</summary>
    public double? Share => All == 0 ? null : (double)Done / All;
}

internal sealed class ViewPlanHandler(TransferReading reading) : IHandler<ViewPlan, PlanView>
{
    public async Task<PlanView> Handle(ViewPlan query, CancellationToken cancel)
    {
        var lines = await reading.All(cancel);
        TransferView[] counted = [.. lines.Where(one => one.State is not TransferState.Declined)];
        return new(
            Of("", "", counted),
            Enum.GetValues<TransferState>().ToDictionary(state => state, state => lines.Count(one => one.State == state)),
            [.. counted.GroupBy(one => one.Agency).Select(group => Of(group.Key, group.First().AgencyName, [.. group])).OrderBy(one => one.Key, StringComparer.Ordinal)],
            [.. counted.GroupBy(one => one.Field).Select(group => Of(group.Key, group.Key, [.. group])).OrderBy(one => one.Name, StringComparer.Ordinal)]);
    }

    private static PlanShare Of(string key, string name, IReadOnlyCollection<TransferView> lines) => new(key, name, lines.Count(one => one.IsDone), lines.Count);
}
