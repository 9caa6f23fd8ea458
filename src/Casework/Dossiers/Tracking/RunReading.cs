using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Dossiers.Tracking;

/// <summary>Reads off a dossier where it stands in its process: its steps with the time used in each, and what its run waits for besides.</summary>
internal sealed class RunReading(IProcesses processes)
{
    public async Task<RunView?> Of(Dossier dossier, IReadOnlyDictionary<Guid, StepReading> times, CancellationToken cancel)
    {
        if (dossier.Process == Guid.Empty)
        {
            return null;
        }

        var process = await processes.Get(new(dossier.Process), cancel);
        var steps = dossier.Steps.OrderBy(step => step.Order).GroupBy(step => step.Key).Select(visits => Step([.. visits], times)).ToList();
        return new(process, [.. steps, .. process.Graph is { } graph ? Waited(dossier, graph, steps) : []]);
    }

    /// <summary>Several visits to one step are one place: what is open counts before what was done.</summary>
    private static NodeView Step(IReadOnlyList<DossierStep> visits, IReadOnlyDictionary<Guid, StepReading> times)
    {
        var last = visits.LastOrDefault(visit => visit.LeftAt is null) ?? visits[^1];
        return new(
            last.Key, last.Name, last.Choice is Dossier.CutOff ? NodeStanding.CutOff : last.LeftAt is not null ? NodeStanding.Done : last.IsWork ? NodeStanding.Open : NodeStanding.Waiting, visits.Count, last.OfficerName, last.Role, last.Agency,
            Sum(visits.Select(visit => times[visit.Id].Used)), Sum(visits.Select(visit => visit.Allotted)), last.DueAt, last.LeftAt);
    }

    /// <summary>What rests at a gateway until the other branch comes.</summary>
    private static IEnumerable<NodeView> Waited(Dossier dossier, ProcessGraph graph, List<NodeView> steps) =>
        from token in (dossier.Run is { } run ? RunState.FromJson(run).Tokens : []).DistinctBy(token => token.At)
        let node = graph.Node(token.At)
        where node is not null and not { Kind: NodeKind.Task or NodeKind.Part } && steps.TrueForAll(step => step.Node != node.Id)
        select new NodeView(node.Id, node.Name, NodeStanding.Waiting, 1, null, node.Terms.Role, node.Terms.Agency, TimeSpan.Zero, TimeSpan.Zero, null, null);

    private static TimeSpan Sum(IEnumerable<TimeSpan> spans) => spans.Aggregate(TimeSpan.Zero, (sum, one) => sum + one);
}
