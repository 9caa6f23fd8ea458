using System.Runtime.CompilerServices;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Processes.Proof;

/// <summary>Where a run would stand on another version of its process: each of its places with its counterpart there, or what keeps it from going.</summary>
public sealed record RunTransfer(RunState? State, IReadOnlyDictionary<string, string> Places, string? Obstacle, string? Where)
{
    private static readonly ConditionalWeakTable<ProcessGraph, Exploration> Walked = [];

    /// <summary>A place is found again by what was chosen for it, by its id, or by its name; a place of another kind is no counterpart. Only into a state that the other version can come to by itself, so that nothing waits there for ever.</summary>
    public static RunTransfer Of(ProcessGraph from, ProcessGraph to, RunState state, bool signed, IReadOnlyDictionary<string, string> chosen)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        List<RunToken> moved = [];
        foreach (var token in state.Tokens)
        {
            var node = from.Node(token.At);
            if (node is null || Counterpart(node, to, chosen) is not { } there)
            {
                return No("gone", node is { Name.Length: > 0 } ? node.Name : token.At);
            }

            var via = token.Via is null ? null : there.In.Select(flow => to.Flows[flow]).FirstOrDefault(flow => flow.Id == token.Via)?.Id;
            if (token.Via is not null && via is null)
            {
                return No("branch", node.Name.Length > 0 ? node.Name : node.Id);
            }

            places[token.At] = there.Id;
            moved.Add(token with { At = there.Id, Via = via, Timers = Timers(token, node, from, there, to) });
        }

        foreach (var token in moved)
        {
            int? part = token.In == 0 ? null : to.Node(moved.First(one => one.No == token.In).At)!.Index;
            if (to.Node(token.At)!.Part != part)
            {
                return No("part", to.Node(token.At)!.Name);
            }
        }

        var result = state with { Tokens = [.. moved] };
        return Walked.GetValue(to, Exploration.Of).Holds(result, signed) ? new(result, places, null, null)
            : No("unreachable", moved.Count == 0 ? "" : to.Node(moved[0].At)!.Name);
    }

    /// <summary>The places of the other version that could stand for this one.</summary>
    public static IEnumerable<FlowNode> Candidates(FlowNode node, ProcessGraph to) => to.Nodes.Where(other => other.Kind == node.Kind);

    /// <summary>What stands for a place when nobody chose.</summary>
    public static FlowNode? Counterpart(FlowNode node, ProcessGraph to, IReadOnlyDictionary<string, string> chosen)
    {
        if (chosen.TryGetValue(node.Id, out var said))
        {
            return to.Node(said) is { } meant && meant.Kind == node.Kind ? meant : null;
        }

        if (to.Node(node.Id) is { } same && same.Kind == node.Kind)
        {
            return same;
        }

        return node.Name.Length > 0 && Candidates(node, to).Where(other => other.Name == node.Name).Take(2).ToArray() is [var only] ? only : null;
    }

    /// <summary>Timers of the new place begin, but one that rang already does not ring again.</summary>
    private static IReadOnlyList<string>? Timers(RunToken token, FlowNode node, ProcessGraph from, FlowNode there, ProcessGraph to)
    {
        if (token.Via is not null || there.Timers.Count == 0)
        {
            return null;
        }

        var rung = node.Timers.Select(timer => from.Nodes[timer].Id).Except(token.Timers ?? []);
        return [.. there.Timers.Select(timer => to.Nodes[timer].Id).Except(rung)];
    }

    private static RunTransfer No(string obstacle, string where) => new(null, new Dictionary<string, string>(), obstacle, where);
}
