using CsCheck;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using MotCua.Processes.Running;

namespace MotCua.Modules.Tests.Processes.Running;

/// <summary>What holds of every process and every order of events.</summary>
public sealed class ProcessMachinePropertyTests
{
    private const int Patience = 400;

    private static readonly Gen<int[]> Dice = Gen.Int[0, 1_000_000].Array[60];

    [Fact]
    public void Nothing_is_lost_or_doubled_and_every_run_ends_once() => Gen.Select(AnyProcess.Sound, Dice).Sample((graph, dice) =>
    {
        var open = new HashSet<int>();
        var numbers = new HashSet<int>();
        var (ends, last) = (0, 0);
        Run(graph, dice, (_, move) =>
        {
            foreach (var effect in move.Effects)
            {
                // The end is the last thing ever said.
                Assert.Equal(0, ends);
                switch (effect)
                {
                    case WorkOpened opened:
                        Assert.True(numbers.Add(opened.No) && open.Add(opened.No));
                        break;
                    case WorkClosed closed:
                        Assert.True(open.Remove(closed.No));
                        break;
                    case RunFinished:
                        ends++;
                        break;
                }
            }

            Assert.Equal(open.Order(), move.State.Tokens.Where(token => token.Via is null).Select(token => token.No).Order());
            Assert.Equal(ends > 0, move.State.HasEnded);
            Assert.Equal(move.State.HasEnded, move.State.Tokens.IsEmpty);
            last++;
        });

        Assert.Equal(1, ends);
        Assert.Empty(open);
    }, iter: 1_000);

    [Fact]
    public void The_same_events_lead_to_the_same_state() => Gen.Select(AnyProcess.Sound, Dice).Sample((graph, dice) =>
    {
        var (events, states) = (new List<RunEvent>(), new List<string>());
        Run(graph, dice, (happened, move) =>
        {
            if (happened is not null)
            {
                events.Add(happened);
            }

            states.Add(move.State.ToJson());
        });

        var again = ProcessMachine.Begin(graph, "online").State;
        Assert.Equal(states[0], again.ToJson());
        for (var i = 0; i < events.Count; i++)
        {
            again = ProcessMachine.Move(graph, again, events[i]).State;
            Assert.Equal(states[i + 1], again.ToJson());
        }
    }, iter: 500);

    [Fact]
    public void A_state_that_was_put_away_and_fetched_again_is_the_same() => Gen.Select(AnyProcess.Sound, Dice).Sample((graph, dice) =>
    {
        var (kept, put) = (new List<string>(), new List<string>());
        Run(graph, dice, (_, move) => kept.Add(move.State.ToJson() + string.Join('\n', move.Effects)));
        Run(graph, dice, (_, move) => put.Add(move.State.ToJson() + string.Join('\n', move.Effects)), state => RunState.FromJson(state.ToJson()));

        Assert.Equal(kept, put);
    }, iter: 500);

    [Fact]
    public void What_does_not_fit_is_refused_and_changes_nothing() => Gen.Select(AnyProcess.Sound, Dice).Sample((graph, dice) =>
    {
        var gone = new List<RunEvent>();
        Run(graph, dice, (happened, move) =>
        {
            if (happened is not null)
            {
                gone.Add(happened);
            }

            var before = move.State.ToJson();
            // Numbers are never given twice, so whatever has happened cannot happen again.
            foreach (var late in gone)
            {
                Assert.Throws<RefusedException>(() => ProcessMachine.Move(graph, move.State, late));
            }

            foreach (var token in move.State.Tokens.Where(token => token.Via is null && graph.Node(token.At)!.Kind is not NodeKind.Task))
            {
                Assert.Throws<RefusedException>(() => ProcessMachine.Move(graph, move.State, new WorkDone(token.No)));
            }

            Assert.Equal(before, move.State.ToJson());
        });
    }, iter: 200);

    [Fact]
    public void A_run_that_is_stopped_leaves_nothing_behind() => Gen.Select(AnyProcess.Sound, Dice).Sample((graph, dice) =>
    {
        RunState? middle = null;
        Run(graph, dice, (_, move) => middle = move.State.HasEnded ? middle : move.State);

        var (state, effects) = ProcessMachine.Move(graph, middle!, new RunStopped());

        Assert.Equal(RunEnd.Stopped, state.End);
        Assert.Empty(state.Tokens);
        Assert.Equal(middle!.Tokens.Count(token => token.Via is null), effects.OfType<WorkClosed>().Count());
        Assert.Equal(middle.Tokens.Sum(token => token.Timers?.Count ?? 0), effects.OfType<TimerStopped>().Count());
    }, iter: 200);

    [Fact]
    public void What_is_put_together_from_sound_pieces_is_proved_sound() => AnyProcess.Sound.Sample(graph =>
    {
        // None of them signs; a few are too large to be walked through.
        var faults = Exploration.Of(graph).Faults.Where(fault => fault.Code is not ("ends-unsigned" or "too-large"));

        // A reminder inside a loop may be asked for again while the first still waits; that is the author's to know.
        Assert.All(faults, fault => Assert.StartsWith("reminder", fault.Node, StringComparison.Ordinal));
    }, iter: 150);

    [Fact]
    public void What_is_proved_never_gets_stuck()
    {
        var (sound, faulty) = (0, 0);
        Gen.Select(AnyProcess.Thrown, Dice).Sample((graph, dice) =>
        {
            if (graph is null)
            {
                return;
            }

            var proved = Exploration.Of(graph).Faults.All(fault => fault.Code is "ends-unsigned" or "never-reached");
            Interlocked.Increment(ref proved ? ref sound : ref faulty);

            Assert.False(proved && Sticks(graph, dice));
        }, iter: 8_000);

        Assert.True(sound > 100 && faulty > 100, $"{sound} sound, {faulty} faulty: the dice say too little.");
    }

    [Fact]
    public void What_is_said_to_be_stuck_is_stuck_at_the_end_of_its_witness() => AnyProcess.Thrown.Sample(graph =>
    {
        if (graph is null || Exploration.Of(graph).Faults.FirstOrDefault(fault => fault.Code is "deadlock") is not { } fault)
        {
            return;
        }

        var state = ProcessMachine.Begin(graph, "direct").State;
        foreach (var said in fault.Witness)
        {
            var (token, node) = ProcessMachine.Tasks(graph, state).First(one => said.StartsWith(one.Node.Id, StringComparison.Ordinal) && one.Node.Ways.Any(way => said == $"{one.Node.Id} ({way.Label})"));
            state = ProcessMachine.Move(graph, state, new WorkDone(token.No, node.Ways.First(way => said == $"{node.Id} ({way.Label})").Key)).State;
        }

        Assert.False(state.HasEnded);
        Assert.Empty(AnyProcess.Happenings(graph, state));
    }, iter: 8_000);

    private static bool Sticks(ProcessGraph graph, int[] dice)
    {
        try
        {
            var state = default(RunState);
            Run(graph, dice, (_, move) => state = move.State);
            return !state!.HasEnded && AnyProcess.Happenings(graph, state).Count == 0;
        }
        catch (RefusedException circles) when (ProcessRefusals.RunsInCircles.Is(circles.Refusal))
        {
            return true;
        }
    }

    /// <summary>Lets things happen as the dice fall until the run ends, or nothing can happen any more.</summary>
    private static void Run(ProcessGraph graph, int[] dice, Action<RunEvent?, RunMove> see, Func<RunState, RunState>? keep = null)
    {
        var move = ProcessMachine.Begin(graph, "online");
        see(null, move);
        for (var step = 0; step < Patience && !move.State.HasEnded; step++)
        {
            var could = AnyProcess.Happenings(graph, move.State);
            if (could.Count == 0)
            {
                return;
            }

            var roll = dice[step % dice.Length] + (step / dice.Length);
            // In the end nobody sends anything back any more.
            var happened = step < 200 ? could[roll % could.Count] : could.Find(one => one is WorkDone { Way: { } way } && !way.EndsWith("back", StringComparison.Ordinal)) ?? could[0];
            happened = happened with { Facts = ProcessFacts.None.With("paid", roll % 2 == 0).With("feeDue", roll % 30) };
            move = ProcessMachine.Move(graph, keep?.Invoke(move.State) ?? move.State, happened);
            see(happened, move);
        }
    }
}
