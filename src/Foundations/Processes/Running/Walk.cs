using System.Collections.Immutable;
using MotCua.Processes.Bpmn;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Running;

/// <summary>Who walks to see what could happen decides at gateways instead of the facts, and sees every node passed.</summary>
internal sealed record WalkGuide(Func<FlowNode, int> Decide, Action<FlowNode> See);

/// <summary>One move: from the thing that happened, through gateways, until everything rests again.</summary>
internal sealed class Walk(ProcessGraph graph, RunState state, WalkGuide? guide)
{
    /// <summary>A move that passes more nodes than this goes round in circles.</summary>
    private const int MostMoves = 5_000;

    private readonly List<RunToken> tokens = [.. state.Tokens];
    private readonly Queue<(int Flow, int In, bool Back)> moving = new();
    private readonly List<RunEffect> effects = [];
    private int next = state.Next;
    private int moves;
    private bool refusing = state.Refusing;
    private RunEnd? end;

    /// <summary>Work is over; what it leads to begins.</summary>
    public void Finish(RunToken token, FlowWay? way = null)
    {
        Take(token, ClosedBy.Done, way?.Key);
        if (way is null)
        {
            Leave(NodeOf(token.At), token.In);
            return;
        }

        // A refusal stands until the dossier is sent back to be thought over.
        Refuse(way.Refuses || (refusing && !way.Back));
        moving.Enqueue((way.Flows[^1], token.In, way.Back));
    }

    public void Ring(RunToken token, FlowNode timer)
    {
        if (timer.Interrupts)
        {
            Take(token with { Timers = Without(token, timer) }, ClosedBy.Timer);
        }
        else
        {
            tokens[tokens.FindIndex(one => one.No == token.No)] = token with { Timers = Without(token, timer) };
        }

        Leave(timer, token.In);
    }

    public void Stop()
    {
        Clear(0, ClosedBy.Stop);
        end = RunEnd.Stopped;
    }

    public void Leave(FlowNode node, int within)
    {
        foreach (var flow in node.Out)
        {
            moving.Enqueue((flow, within, graph.Flows[flow].Back));
        }
    }

    /// <summary>Moves everything on until it rests, closes what is empty, and says what followed.</summary>
    public RunMove Settle()
    {
        do
        {
            while (moving.TryDequeue(out var move))
            {
                RunsInCircles.If(++moves > MostMoves);
                Enter(graph.Nodes[graph.Flows[move.Flow].To], graph.Flows[move.Flow], move.In, move.Back);
            }
        }
        while (CloseEmptyPart());

        if (tokens.Count == 0)
        {
            end ??= refusing ? RunEnd.Refused : RunEnd.Settled;
            effects.Add(new RunFinished(end.Value));
        }

        return new(state with { Tokens = [.. tokens], Next = next, Refusing = refusing, End = end }, effects);
    }

    private void Enter(FlowNode node, SequenceFlow via, int within, bool back)
    {
        guide?.See(node);
        switch (node.Kind)
        {
            case NodeKind.Exclusive:
                var chosen = node.Out.Count == 1 && !node.DecidedByFacts ? node.Out[0] : guide?.Decide(node) ?? Decide(node);
                moving.Enqueue((chosen, within, back || graph.Flows[chosen].Back));
                break;
            case NodeKind.Parallel:
                Meet(node, via, within);
                break;
            case NodeKind.End:
                Refuse(refusing || node.Terms.Refuses);
                break;
            case NodeKind.Terminate:
                Refuse(refusing || node.Terms.Refuses);
                Clear(within, ClosedBy.End);
                break;
            default:
                Open(node, within, back);
                break;
        }
    }

    private void Open(FlowNode node, int within, bool back)
    {
        var number = next++;
        var timers = node.Timers.Select(timer => graph.Nodes[timer]).ToArray();
        tokens.Add(new() { No = number, At = node.Id, In = within, Timers = timers.Length == 0 ? null : [.. timers.Select(timer => timer.Id)] });
        effects.Add(new WorkOpened(number, node.Id, node.Kind, back));
        effects.AddRange(timers.Select(timer => new TimerSet(number, timer.Id, timer.Delay)));
        if (node.Kind is NodeKind.Part)
        {
            Leave(graph.StartOf(node), number);
        }
    }

    /// <summary>Waits until somebody has come by every arrow, then goes on as one.</summary>
    private void Meet(FlowNode gateway, SequenceFlow via, int within)
    {
        if (gateway.In.Count > 1)
        {
            tokens.Add(new() { No = next++, At = gateway.Id, In = within, Via = via.Id });
            var come = gateway.In.Select(flow => tokens.FindIndex(token => token.In == within && token.At == gateway.Id && token.Via == graph.Flows[flow].Id)).ToArray();
            if (come.Contains(-1))
            {
                return;
            }

            foreach (var index in come.OrderDescending())
            {
                tokens.RemoveAt(index);
            }
        }

        Leave(gateway, within);
    }

    private int Decide(FlowNode gateway)
    {
        NoWayOpen.With(gateway.Name).Unless(gateway.DecidedByFacts);
        var facts = state.Facts.With("refusing", refusing).With("channel", state.Channel);
        foreach (var flow in gateway.Out)
        {
            if (flow != gateway.Default && graph.Flows[flow].Condition?.Holds(facts) == true)
            {
                return flow;
            }
        }

        NoWayOpen.With(gateway.Name).Unless(gateway.Default is not null);
        return gateway.Default.Value;
    }

    private void Refuse(bool now)
    {
        if (now != refusing)
        {
            refusing = now;
            effects.Add(new RefusingChanged(now));
        }
    }

    /// <summary>A piece of work is closed, with the timers on its edge and everything inside it.</summary>
    private void Take(RunToken token, ClosedBy by, string? way = null)
    {
        var node = NodeOf(token.At);
        if (node.Kind is NodeKind.Part)
        {
            Clear(token.No, by);
        }

        tokens.RemoveAll(one => one.No == token.No);
        if (token.Via is null)
        {
            effects.AddRange((token.Timers ?? []).Select(timer => new TimerStopped(token.No, timer)));
            effects.Add(new WorkClosed(token.No, token.At, node.Kind, by, way));
        }
    }

    /// <summary>Nothing remains inside the process or the part, neither at rest nor under way.</summary>
    private void Clear(int within, ClosedBy by)
    {
        var under = moving.Where(move => move.In != within && !LiesIn(move.In, within)).ToArray();
        moving.Clear();
        foreach (var move in under)
        {
            moving.Enqueue(move);
        }

        foreach (var token in tokens.Where(token => token.In == within).ToArray())
        {
            Take(token, by);
        }
    }

    private bool LiesIn(int part, int within)
    {
        for (var at = part; at != 0; at = tokens.Find(token => token.No == at)?.In ?? 0)
        {
            if (at == within)
            {
                return true;
            }
        }

        return within == 0;
    }

    private bool CloseEmptyPart()
    {
        var part = tokens.Find(token => token.Via is null && NodeOf(token.At).Kind is NodeKind.Part && !tokens.Exists(inner => inner.In == token.No));
        if (part is not null)
        {
            Finish(part);
        }

        return part is not null;
    }

    private FlowNode NodeOf(string id) => OtherProcess.With(id).Unless(graph.Node(id));

    private static string[]? Without(RunToken token, FlowNode timer)
    {
        string[] left = [.. token.Timers!.Where(one => one != timer.Id)];
        return left.Length > 0 ? left : null;
    }
}
