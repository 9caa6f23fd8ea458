using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Processes.Proof;

/// <summary>The check before publishing: somebody for every step, a time for every step, a way out of everything, a signature before every end, and no path longer than the law allows.</summary>
internal static class PublicationCheck
{
    private static readonly Role[] Workers = [Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader];
    private static readonly Role[] Signers = [Role.Leader, Role.HeadOfUnit];

    public static IReadOnlyList<ProcessFlaw> Of(ProcessGraph graph, IReadOnlyList<ChannelTerms> terms)
    {
        if (graph.Nodes.All(node => node.Kind is not NodeKind.Task))
        {
            return [new("process.flaw.no-steps")];
        }

        List<ProcessFlaw> flaws = [.. graph.Nodes.SelectMany(node => OfNode(graph, node)), .. OfStart(graph), .. OfEnds(graph)];
        flaws.AddRange(Exploration.Of(graph).Faults.Select(fault => new ProcessFlaw($"process.flaw.{fault.Code}", fault.Node, fault.Witness.Count == 0 ? null : string.Join(" → ", fault.Witness))));
        flaws.AddRange(OfTime(graph, terms));
        return flaws;
    }

    private static IEnumerable<ProcessFlaw> OfNode(ProcessGraph graph, FlowNode node)
    {
        if (node.Kind is NodeKind.Service && !ProcessLookups.Knows(node.Terms.Calls ?? ""))
        {
            yield return new("process.flaw.no-such-lookup", node.Id, node.Terms.Calls);
        }

        if (node.Waits && node.Name.Length == 0)
        {
            yield return new("process.flaw.no-name", node.Id);
        }

        // A consultation has its time too: silence is not consent, so somebody must know when to ask again.
        if ((node.Kind is NodeKind.Task or NodeKind.Call || node.Terms.Calls == ProcessMessages.AgencyAnswered) && node.Terms.Allotted is null)
        {
            yield return new("process.flaw.no-time", node.Id);
        }

        if (node.Terms is { Place: StepPlace.Agency, Agency: null })
        {
            yield return new("process.flaw.no-agency", node.Id);
        }

        if (node.Kind is not NodeKind.Task)
        {
            yield break;
        }

        if (node.Terms.Role is not { } role || !Workers.Contains(role))
        {
            yield return new("process.flaw.no-assignee", node.Id);
        }
        else if (node.Terms.Signs && !Signers.Contains(role))
        {
            yield return new("process.flaw.may-not-sign", node.Id);
        }

        // Whoever must be somebody else than the doer of a step is held apart from a step that there is, and not from the own.
        foreach (var other in node.Terms.ApartFrom.Where(other => other == node.Id || graph.Node(other) is not { Kind: NodeKind.Task }))
        {
            yield return new("process.flaw.apart-from-nothing", node.Id, other);
        }

        if (node.Ways.Count > 1 && node.Ways.Any(way => way.Flows.Where(flow => graph.Nodes[graph.Flows[flow].From].Out.Count > 1).Any(flow => graph.Flows[flow].Name.Length == 0)))
        {
            yield return new("process.flaw.ways-alike", node.Id);
        }

        if (node.Terms.Signs && node.Ways.All(way => way.Back))
        {
            yield return new("process.flaw.signed-to-nowhere", node.Id);
        }
    }

    private static IEnumerable<ProcessFlaw> OfStart(ProcessGraph graph)
    {
        var first = Beyond(graph, graph.Start, node => node.Out.Select(flow => graph.Nodes[graph.Flows[flow].To])).ToArray();
        if (first is not [{ Kind: NodeKind.Task, Terms: { Role: Role.Clerk, Place: StepPlace.OneStop, NationalState: 2 } }])
        {
            yield return new("process.flaw.start", first.FirstOrDefault()?.Id);
        }
    }

    /// <summary>The last thing told to the national portal is that the dossier is settled; a refusal or a stop may be told by the end itself.</summary>
    private static IEnumerable<ProcessFlaw> OfEnds(ProcessGraph graph)
    {
        foreach (var end in graph.Nodes.Where(node => node.Kind is NodeKind.End or NodeKind.Terminate && node.Part is null))
        {
            if (end.Terms.NationalState is { } told ? told is not (9 or 10) && !(end.Terms.Refuses && told is 3 or 8)
                : Beyond(graph, end, node => node.In.Select(flow => graph.Nodes[graph.Flows[flow].From])).Any(node => node.Terms.NationalState is not 9))
            {
                yield return new("process.flaw.end-state", end.Id);
            }
        }
    }

    /// <summary>What first waits beyond a node, through gateways.</summary>
    private static IEnumerable<FlowNode> Beyond(ProcessGraph graph, FlowNode node, Func<FlowNode, IEnumerable<FlowNode>> next)
    {
        var (seen, open) = (new HashSet<int>(), new Queue<FlowNode>(next(node)));
        while (open.TryDequeue(out var found))
        {
            if (!seen.Add(found.Index))
            {
                continue;
            }

            if (found.Waits || found.Kind is NodeKind.Start or NodeKind.Timer)
            {
                yield return found;
                continue;
            }

            foreach (var onward in next(found))
            {
                open.Enqueue(onward);
            }
        }
    }

    private static IEnumerable<ProcessFlaw> OfTime(ProcessGraph graph, IReadOnlyList<ChannelTerms> terms)
    {
        foreach (var group in terms.Where(one => one.Limit?.Nominal is not null).GroupBy(one => one.Channel))
        {
            var channel = group.Key.ToString().ToLowerInvariant();
            // One process serves all cases of a channel: the widest limit is the frame, the dossier's own deadline stays its own.
            var (planned, allowed) = (graph.Longest(channel), group.Max(one => one.Limit!.Nominal!.Value));
            if (planned > allowed)
            {
                yield return new("process.flaw.too-long", null, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{channel}: {planned.TotalHours:0.##} > {allowed.TotalHours:0.##}; {string.Join(" → ", graph.Slowest(channel).Select(node => node.Name.Length > 0 ? node.Name : node.Id))}"));
            }
        }
    }
}
