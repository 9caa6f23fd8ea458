using System.Diagnostics;
using System.Globalization;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Bench.Processes;

/// <summary>Runs one realistic process over and over on one core, in memory and with every state put away and fetched again, and the same drawing in another engine.</summary>
internal static class ProcessBench
{
    private const int Aim = 50_000;

    public static async Task<int> Run(string[] args)
    {
        var seconds = int.Parse(args.SkipWhile(arg => arg != "--seconds").Skip(1).FirstOrDefault() ?? "5", CultureInfo.InvariantCulture);
        var bytes = await Drawing();
        var reading = GraphReader.Read(BpmnFile.Read(bytes));
        var graph = reading.Graph ?? throw new InvalidOperationException(string.Join('\n', reading.Remarks));
        Console.WriteLine($"{graph.Name}: {graph.Nodes.Count} nodes, {graph.Flows.Count} flows, {seconds} s a line; a step is a piece of work completed. Core seconds do not mind the neighbours.\n");

        var memory = Measure(graph, seconds, state => state);
        Say("motcua, in memory", memory);
        var kept = Measure(graph, seconds, state => RunState.FromJson(state.ToJson()));
        Say("motcua, state to JSON and back at every step", kept);
        if (await OtherEngine.Run(bytes, seconds) is { } other)
        {
            Say($"bpmn-engine {OtherEngine.Version} on node {other.Node}, in memory", other.Pace);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{memory.ByCore / other.Pace.ByCore:0} times bpmn-engine by core second, in the same run on the same drawing."));
        }

        Console.WriteLine($"Aim of {Aim} steps/s in memory: {(memory.ByCore >= Aim ? "met" : "missed")}.");
        return memory.ByCore >= Aim ? 0 : 1;
    }

    private static Pace Measure(ProcessGraph graph, int seconds, Func<RunState, RunState> keep)
    {
        _ = Once(graph, keep);
        var steps = 0L;
        using var here = Process.GetCurrentProcess();
        var used = here.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < seconds)
        {
            for (var i = 0; i < 100; i++)
            {
                steps += Once(graph, keep);
            }
        }

        here.Refresh();
        return new(steps, clock.Elapsed.TotalSeconds, (here.TotalProcessorTime - used).TotalSeconds);
    }

    /// <summary>From the beginning to the end, nobody sends anything back.</summary>
    private static int Once(ProcessGraph graph, Func<RunState, RunState> keep)
    {
        var (steps, state) = (0, keep(ProcessMachine.Begin(graph, "direct").State));
        while (!state.HasEnded)
        {
            var (token, node) = ProcessMachine.Tasks(graph, state).First();
            state = keep(ProcessMachine.Move(graph, state, new WorkDone(token.No, node.Ways[0].Key)).State);
            steps++;
        }

        return steps;
    }

    private static void Say(string what, Pace pace) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-58}{pace.ByCore,12:N0} steps/core s{pace.ByClock,12:N0} steps/s"));

    private static async Task<byte[]> Drawing()
    {
        await using var stream = typeof(ProcessBench).Assembly.GetManifestResourceStream("permit.bpmn")!;
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}

/// <summary>How many steps in how many seconds of the clock and of one core.</summary>
internal sealed record Pace(long Steps, double Seconds, double CoreSeconds)
{
    public double ByClock => Steps / Seconds;

    public double ByCore => Steps / CoreSeconds;
}
