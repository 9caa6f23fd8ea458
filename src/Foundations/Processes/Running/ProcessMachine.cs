using MotCua.Processes.Bpmn;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes.Running;

/// <summary>Runs a process: a state and an event give a new state and what follows. It knows no database and no clock; the same events always lead to the same state.</summary>
public static class ProcessMachine
{
    public static RunMove Begin(ProcessGraph graph, string channel, ProcessFacts? facts = null) => Begin(graph, channel, facts ?? ProcessFacts.None, null);

    /// <summary>What does not fit the state is refused, never ignored.</summary>
    public static RunMove Move(ProcessGraph graph, RunState state, RunEvent happened) => Move(graph, state, happened, null);

    /// <summary>The open work that a person completes by one of its ways.</summary>
    public static IEnumerable<(RunToken Token, FlowNode Node)> Tasks(ProcessGraph graph, RunState state) =>
        state.Tokens.Where(token => token.Via is null).Select(token => (token, NodeOf(graph, token.At))).Where(one => one.Item2.Kind is NodeKind.Task);

    internal static RunMove Begin(ProcessGraph graph, string channel, ProcessFacts facts, WalkGuide? guide)
    {
        var walk = new Walk(graph, new RunState { Channel = channel, Facts = facts }, guide);
        walk.Leave(graph.Start, 0);
        return walk.Settle();
    }

    internal static RunMove Move(ProcessGraph graph, RunState state, RunEvent happened, WalkGuide? guide)
    {
        AlreadyOver.If(state.HasEnded);
        var walk = new Walk(graph, state with { Facts = state.Facts.And(happened.Facts) }, guide);
        switch (happened)
        {
            case WorkDone done:
                Work(graph, state, walk, done);
                break;
            case ServiceAnswered answered:
                walk.Finish(Open(graph, state, answered.No, NodeKind.Service));
                break;
            case CallReturned returned:
                walk.Finish(Open(graph, state, returned.No, NodeKind.Call));
                break;
            case MessageCame came:
                walk.Finish(Awaiting(graph, state, came));
                break;
            case TimerRang rang:
                Ring(graph, state, walk, rang);
                break;
            case RunStopped:
                walk.Stop();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened));
        }

        return walk.Settle();
    }

    private static void Work(ProcessGraph graph, RunState state, Walk walk, WorkDone done)
    {
        var token = Open(graph, state, done.No, NodeKind.Task);
        var node = NodeOf(graph, token.At);
        var way = NoSuchWay.With(node.Name, done.Way ?? "").Unless(
            done.Way is null ? (node.Ways is [var only] ? only : null) : node.Ways.FirstOrDefault(one => one.Key == done.Way));
        walk.Finish(token, way);
    }

    private static RunToken Awaiting(ProcessGraph graph, RunState state, MessageCame came) => NotAwaited.With(came.Message).Unless(state.Tokens.FirstOrDefault(token =>
        token.Via is null && (came.No is null || token.No == came.No) && NodeOf(graph, token.At) is { Kind: NodeKind.Message } node && node.Terms.Calls == came.Message));

    private static void Ring(ProcessGraph graph, RunState state, Walk walk, TimerRang rang)
    {
        var token = NoSuchTimer.With(rang.Timer).Unless(state.Open(rang.No));
        NoSuchTimer.With(rang.Timer).Unless(token.Timers?.Contains(rang.Timer) == true);
        walk.Ring(token, NodeOf(graph, rang.Timer));
    }

    private static RunToken Open(ProcessGraph graph, RunState state, int number, NodeKind kind)
    {
        var token = NotOpen.With(number.ToString(System.Globalization.CultureInfo.InvariantCulture)).Unless(state.Open(number));
        NotOpen.With(token.At).Unless(NodeOf(graph, token.At).Kind == kind);
        return token;
    }

    private static FlowNode NodeOf(ProcessGraph graph, string id) => OtherProcess.With(id).Unless(graph.Node(id));
}
