using System.Text;
using MotCua.Kernel;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Processes.Proof;

/// <summary>What is wrong with the way a process runs, at which node, and the happenings that lead there.</summary>
public sealed record Unsound(string Code, string? Node, IReadOnlyList<string> Witness);

/// <summary>Walks through every state that the machine itself can come to, whatever people, messages, timers and facts do, and looks for places where a dossier would be stuck, doubled or lost.</summary>
internal sealed class Exploration
{
    private const int MostStates = 20_000;
    private const int MostMoves = 120_000;

    private readonly ProcessGraph graph;
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<Place> places = [];
    private readonly Queue<int> open = new();
    private readonly HashSet<int> seen = [];
    private readonly List<Unsound> faults = [];
    private int moves;

    private Exploration(ProcessGraph graph) => this.graph = graph;

    /// <summary>How many different states were met.</summary>
    public int States => places.Count;

    public IReadOnlyList<Unsound> Faults => faults;

    public static Exploration Of(ProcessGraph graph)
    {
        var exploration = new Exploration(graph);
        exploration.Walk();
        return exploration;
    }

    /// <summary>Whether the process can come to this state by itself.</summary>
    public bool Holds(RunState state, bool signed) => known.ContainsKey(Key(state, signed));

    private void Walk()
    {
        seen.Add(graph.Start.Index);
        Try(-1, "", false, guide => ProcessMachine.Begin(graph, "direct", ProcessFacts.None, guide));
        while (open.TryDequeue(out var at) && places.Count <= MostStates && moves <= MostMoves)
        {
            Onwards(at);
        }

        if (places.Count > MostStates || moves > MostMoves)
        {
            Fault("too-large", null, -1);
            return;
        }

        if (faults.Count == 0)
        {
            Trapped();
        }

        if (faults.Count == 0)
        {
            faults.AddRange(graph.Nodes.Where(node => node.Kind is not (NodeKind.Timer or NodeKind.Start) && !seen.Contains(node.Index)).Select(node => new Unsound("never-reached", node.Id, [])));
        }
    }

    /// <summary>Everything that can happen in a state.</summary>
    private void Onwards(int at)
    {
        var place = places[at];
        var before = moves;
        foreach (var way in place.State.Tokens.SelectMany(token => graph.Node(token.At)!.Ways))
        {
            seen.UnionWith(way.Flows.Select(flow => graph.Flows[flow].From));
        }

        foreach (var token in place.State.Tokens.Where(token => token.Via is null))
        {
            var node = graph.Node(token.At)!;
            foreach (var timer in token.Timers ?? [])
            {
                seen.Add(graph.Node(timer)!.Index);
                Try(at, Say(graph.Node(timer)!), place.Signed, guide => ProcessMachine.Move(graph, place.State, new TimerRang(token.No, timer), guide));
            }

            foreach (var (happened, said, signed) in Happenings(token, node, place.Signed))
            {
                Try(at, said, signed, guide => ProcessMachine.Move(graph, place.State, happened, guide));
            }
        }

        if (moves == before && !place.State.HasEnded)
        {
            Fault("deadlock", place.State.Tokens.First(token => token.Via is not null).At, at);
        }
    }

    private static IEnumerable<(RunEvent Happened, string Said, bool Signed)> Happenings(RunToken token, FlowNode node, bool signed) => node.Kind switch
    {
        // A signature counts until the dossier is sent back from it.
        NodeKind.Task => node.Ways.Select(way => ((RunEvent)new WorkDone(token.No, way.Key), $"{Say(node)} ({way.Label})", node.Terms.Signs ? !way.Back : signed)),
        NodeKind.Service => [(new ServiceAnswered(token.No), Say(node), signed)],
        NodeKind.Call => [(new CallReturned(token.No), Say(node), signed)],
        NodeKind.Message => [(new MessageCame(node.Terms.Calls!, token.No), Say(node), signed)],
        _ => [],
    };

    /// <summary>Makes the move once for each way in which the gateways on it could decide.</summary>
    private void Try(int from, string said, bool signed, Func<WalkGuide, RunMove> move)
    {
        var script = new List<(int Taken, int Of)>();
        do
        {
            moves++;
            var step = 0;
            var guide = new WalkGuide(
                gateway =>
                {
                    if (step == script.Count)
                    {
                        script.Add((0, gateway.Out.Count));
                    }

                    return gateway.Out[script[step++].Taken];
                },
                node => seen.Add(node.Index));
            try
            {
                Arrive(from, said, signed, move(guide).State);
            }
            catch (RefusedException refused) when (ProcessRefusals.RunsInCircles.Is(refused.Refusal))
            {
                Fault("circles", null, from, said);
                return;
            }

            while (script is [.., var last] && last.Taken + 1 == last.Of)
            {
                script.RemoveAt(script.Count - 1);
            }

            if (script.Count > 0)
            {
                script[^1] = (script[^1].Taken + 1, script[^1].Of);
            }
        }
        while (script.Count > 0 && moves <= MostMoves);
    }

    private void Arrive(int from, string said, bool signed, RunState state)
    {
        var key = Key(state, signed);
        if (known.TryGetValue(key, out var there))
        {
            places[there].Before.Add(from);
            return;
        }

        var at = places.Count;
        known[key] = at;
        places.Add(new(state, signed, from, said, [from]));
        if (state.Tokens.GroupBy(token => (token.At, token.Via)).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            Fault("open-twice", twice.Key.At, at);
        }
        else if (state.HasEnded && !signed)
        {
            Fault("ends-unsigned", null, at);
        }
        else
        {
            open.Enqueue(at);
        }
    }

    /// <summary>States from which no happening ever leads to the end.</summary>
    private void Trapped()
    {
        var ending = new HashSet<int>(Enumerable.Range(0, places.Count).Where(at => places[at].State.HasEnded));
        var back = new Queue<int>(ending);
        while (back.TryDequeue(out var at))
        {
            foreach (var before in places[at].Before.Where(before => before >= 0 && ending.Add(before)))
            {
                back.Enqueue(before);
            }
        }

        var trapped = Enumerable.Range(0, places.Count).FirstOrDefault(at => !ending.Contains(at), -1);
        if (trapped >= 0)
        {
            Fault("no-end", places[trapped].State.Tokens.FirstOrDefault(token => token.Via is null)?.At, trapped);
        }
    }

    /// <summary>Each kind of fault is shown once at a node, by the shortest way to it.</summary>
    private void Fault(string code, string? node, int at, string? last = null)
    {
        if (faults.Exists(fault => fault.Code == code && fault.Node == node))
        {
            return;
        }

        var witness = last is null ? new List<string>() : [last];
        for (var place = at; place >= 0; place = places[place].From)
        {
            witness.Add(places[place].Said);
        }

        witness.Reverse();
        faults.Add(new(code, node, [.. witness.Where(said => said.Length > 0)]));
    }

    private static string Say(FlowNode node) => node.Name.Length > 0 ? node.Name : node.Id;

    /// <summary>The same state however it was come to: numbers do not count, only what lies where.</summary>
    private static string Key(RunState state, bool signed)
    {
        var text = new StringBuilder(signed ? "+" : "-").Append(state.HasEnded ? "." : "");
        Write(0);
        return text.ToString();

        void Write(int within)
        {
            foreach (var token in state.Tokens.Where(token => token.In == within).OrderBy(token => token.At, StringComparer.Ordinal).ThenBy(token => token.Via, StringComparer.Ordinal))
            {
                text.Append('|').Append(token.At).Append('>').Append(token.Via).AppendJoin('!', token.Timers ?? []).Append('{');
                Write(token.No);
                text.Append('}');
            }
        }
    }

    private sealed record Place(RunState State, bool Signed, int From, string Said, HashSet<int> Before);
}
