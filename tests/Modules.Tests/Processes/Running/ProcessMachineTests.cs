using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Modules.Tests.Processes.Running;

public sealed class ProcessMachineTests
{
    private static readonly ProcessGraph Usual = new Drawing()
        .Start().Clerk("reception").Task("work").Xor("proposal").Signing("sign").Xor("decision").Clerk("return", 9).End()
        .Chain("start", "reception", "work", "proposal")
        .Flow("proposal", "sign", "Đủ điều kiện", "propose").Flow("proposal", "sign", "Từ chối", "propose-refusal", refuses: true)
        .Flow("sign", "decision")
        .Flow("decision", "return", "Ký", "signed").Flow("decision", "work", "Trả lại", "send-back")
        .Chain("return", "end")
        .Graph();

    [Fact]
    public void The_ways_out_of_work_are_those_of_the_gateway_behind_it()
    {
        Assert.Equal(["propose:Đủ điều kiện", "propose-refusal:Từ chối"], Usual.Node("work")!.Ways.Select(way => $"{way.Key}:{way.Label}"));
        Assert.Equal([false, true], Usual.Node("sign")!.Ways.Select(way => way.Back));
        Assert.Equal("work", Assert.Single(Usual.Node("reception")!.Ways).Label);
    }

    [Fact]
    public void A_dossier_goes_from_work_to_work_to_the_end()
    {
        var (state, effects) = ProcessMachine.Begin(Usual, "direct");
        Assert.Equal([new WorkOpened(1, "reception", NodeKind.Task)], effects);

        (state, effects) = Do(state, new WorkDone(1));
        Assert.Equal([new WorkClosed(1, "reception", NodeKind.Task, ClosedBy.Done, Usual.Node("reception")!.Ways[0].Key), new WorkOpened(2, "work", NodeKind.Task)], effects);

        (state, effects) = Do(state, new WorkDone(2, "propose-refusal"));
        Assert.Equal([new WorkClosed(2, "work", NodeKind.Task, ClosedBy.Done, "propose-refusal"), new RefusingChanged(true), new WorkOpened(3, "sign", NodeKind.Task)], effects);

        (state, _) = Do(state, new WorkDone(3, "signed"));
        (state, effects) = Do(state, new WorkDone(4));
        Assert.Equal(new RunFinished(RunEnd.Refused), effects[^1]);
        Refused(ProcessRefusals.AlreadyOver, () => Do(state, new WorkDone(4)));
    }

    [Fact]
    public void A_proposed_refusal_stays_one_until_it_is_sent_back()
    {
        var state = After(Usual, new WorkDone(1), new WorkDone(2, "propose-refusal"));

        var (back, effects) = Do(state, new WorkDone(3, "send-back"));

        Assert.True(state.Refusing);
        Assert.False(back.Refusing);
        Assert.Equal(new WorkOpened(4, "work", NodeKind.Task, Back: true), effects[^1]);
    }

    [Fact]
    public void What_is_not_open_cannot_be_done()
    {
        var state = ProcessMachine.Begin(Usual, "direct").State;

        Refused(ProcessRefusals.NotOpen, () => Do(state, new WorkDone(2)));
        Refused(ProcessRefusals.NotOpen, () => Do(state, new ServiceAnswered(1)));
        Refused(ProcessRefusals.NotOpen, () => Do(state, new CallReturned(1)));
        Refused(ProcessRefusals.NotAwaited, () => Do(state, new MessageCame("payment-made")));
        Refused(ProcessRefusals.NoSuchTimer, () => Do(state, new TimerRang(1, "late")));
        Refused(ProcessRefusals.NoSuchWay, () => Do(state, new WorkDone(1, "elsewhere")));
        Refused(ProcessRefusals.NoSuchWay, () => Do(After(Usual, new WorkDone(1)), new WorkDone(2)));
        Refused(ProcessRefusals.OtherProcess, () => ProcessMachine.Move(Parallel(), state, new WorkDone(1)));
    }

    [Fact]
    public void Parallel_branches_wait_for_each_other_in_any_order()
    {
        var graph = Parallel();
        var (state, effects) = ProcessMachine.Begin(graph, "direct");
        Assert.Equal(["tax", "map"], effects.OfType<WorkOpened>().Select(opened => opened.Node));

        foreach (var order in new[] { new[] { 1, 2 }, [2, 1] })
        {
            var half = ProcessMachine.Move(graph, state, new WorkDone(order[0])).State;
            Refused(ProcessRefusals.NotOpen, () => ProcessMachine.Move(graph, half, new WorkDone(order[0])));
            var whole = ProcessMachine.Move(graph, half, new WorkDone(order[1]));

            Assert.False(half.HasEnded);
            Assert.Equal("sign", Assert.Single(whole.Effects.OfType<WorkOpened>()).Node);
        }
    }

    [Fact]
    public void One_gateway_may_join_and_split_at_once()
    {
        var graph = new Drawing().Start().And("a").Task("x").Task("y").And("b").Task("u").Task("v").And("c").End()
            .Chain("start", "a", "x", "b", "u", "c", "end").Chain("a", "y", "b", "v", "c").Graph();
        var state = After(graph, new WorkDone(2));

        var (both, effects) = ProcessMachine.Move(graph, state, new WorkDone(1));

        Assert.Equal(["u", "v"], effects.OfType<WorkOpened>().Select(opened => opened.Node));
        Assert.Equal(2, both.Tokens.Length);
    }

    [Fact]
    public void Facts_decide_where_conditions_stand_and_the_default_where_none_holds()
    {
        var graph = new Drawing().Start().Task("work").Xor("fee", "free").Message("pay").Task("go").Xor("on").End()
            .Chain("start", "work", "fee").Flow("fee", "pay", when: "feeDue > 0 and not paid").Flow("fee", "go", id: "free").Chain("pay", "on", "end").Chain("go", "on").Graph();
        var state = ProcessMachine.Begin(graph, "online").State;

        Assert.Equal("pay", Opened(new WorkDone(1) { Facts = ProcessFacts.None.With("feeDue", 50_000) }));
        Assert.Equal("go", Opened(new WorkDone(1) { Facts = ProcessFacts.None.With("feeDue", 50_000).With("paid", true) }));
        Assert.Equal("go", Opened(new WorkDone(1)));
        Refused(ProcessRefusals.NoSuchFact, () => ProcessFacts.None.With("weather", "fine"));
        Refused(ProcessRefusals.NoSuchFact, () => ProcessFacts.None.With("paid", "yes"));

        string Opened(RunEvent happened) => Assert.Single(ProcessMachine.Move(graph, state, happened).Effects.OfType<WorkOpened>()).Node;
    }

    [Fact]
    public void A_message_goes_to_the_oldest_that_waits_for_it_unless_a_number_says_otherwise()
    {
        var graph = new Drawing().Start().And("a").Message("m1", "agency-answered").Message("m2", "agency-answered").And("b").End()
            .Chain("start", "a", "m1", "b", "end").Chain("a", "m2", "b").Graph();
        var state = ProcessMachine.Begin(graph, "direct").State;

        Assert.Equal("m1", Closed(new MessageCame("agency-answered")));
        Assert.Equal("m2", Closed(new MessageCame("agency-answered", 2)));
        Refused(ProcessRefusals.NotAwaited, () => ProcessMachine.Move(graph, state, new MessageCame("payment-made")));

        string Closed(RunEvent happened) => Assert.Single(ProcessMachine.Move(graph, state, happened).Effects.OfType<WorkClosed>()).Node;
    }

    [Fact]
    public void A_timer_that_interrupts_takes_the_work_away_and_late_completion_is_refused()
    {
        var graph = new Drawing().Start().Task("work").Timer("late", "work", "P1D").Task("remind").Xor("on").End().Chain("start", "work", "on", "end").Chain("late", "remind", "on").Graph();
        var (state, effects) = ProcessMachine.Begin(graph, "direct");
        Assert.Equal(new TimerSet(1, "late", TimeSpan.FromHours(8)), effects[^1]);

        var rung = ProcessMachine.Move(graph, state, new TimerRang(1, "late"));
        Assert.Equal([new WorkClosed(1, "work", NodeKind.Task, ClosedBy.Timer), new WorkOpened(2, "remind", NodeKind.Task)], rung.Effects);
        Refused(ProcessRefusals.NotOpen, () => ProcessMachine.Move(graph, rung.State, new WorkDone(1)));
        Refused(ProcessRefusals.NoSuchTimer, () => ProcessMachine.Move(graph, rung.State, new TimerRang(1, "late")));

        var done = ProcessMachine.Move(graph, state, new WorkDone(1));
        Assert.Contains(new TimerStopped(1, "late"), done.Effects);
        Refused(ProcessRefusals.AlreadyOver, () => ProcessMachine.Move(graph, done.State, new TimerRang(1, "late")));
    }

    [Fact]
    public void A_timer_that_does_not_interrupt_rings_once_beside_the_work()
    {
        var graph = new Drawing().Start().Task("work").Timer("late", "work", interrupts: false).Task("remind").End("reminded").End().Chain("start", "work", "end").Chain("late", "remind", "reminded").Graph();

        var state = After(graph, new TimerRang(1, "late"));
        Refused(ProcessRefusals.NoSuchTimer, () => ProcessMachine.Move(graph, state, new TimerRang(1, "late")));
        state = ProcessMachine.Move(graph, state, new WorkDone(1)).State;

        Assert.False(state.HasEnded);
        Assert.True(ProcessMachine.Move(graph, state, new WorkDone(2)).State.HasEnded);
    }

    [Fact]
    public void An_end_that_terminates_inside_a_part_ends_only_the_part()
    {
        var graph = new Drawing().Start().And("a").Task("beside").And("b").End()
            .Part("visit", part => part.Start("s").And("x").Task("go").Task("measure").Terminate("off").End("e").Chain("s", "x", "go", "off").Chain("x", "measure", "e"))
            .Chain("start", "a", "visit", "b", "end").Chain("a", "beside", "b").Graph();
        var (state, effects) = ProcessMachine.Begin(graph, "direct");
        var go = effects.OfType<WorkOpened>().First(opened => opened.Node == "go").No;

        (state, effects) = ProcessMachine.Move(graph, state, new WorkDone(go));

        Assert.Contains(effects, effect => effect is WorkClosed { Node: "measure", By: ClosedBy.End });
        Assert.Contains(effects, effect => effect is WorkClosed { Node: "visit", By: ClosedBy.Done });
        Assert.Equal(["beside"], ProcessMachine.Tasks(graph, state).Select(one => one.Node.Id));
    }

    [Fact]
    public void A_timer_on_a_part_takes_away_everything_inside()
    {
        var graph = new Drawing().Start().Xor("on").End()
            .Part("visit", part => part.Start("s").And("x").Task("go").Message("answer", "agency-answered").And("y").End("e").Chain("s", "x", "go", "y", "e").Chain("x", "answer", "y"))
            .Timer("late", "visit").Task("write").Chain("start", "visit", "on", "end").Chain("late", "write", "on").Graph();
        var visit = ProcessMachine.Begin(graph, "direct").State;

        var (state, effects) = ProcessMachine.Move(graph, visit, new TimerRang(1, "late"));

        Assert.Equal(["go", "answer", "visit"], effects.OfType<WorkClosed>().Select(closed => closed.Node));
        Assert.Equal(["write"], state.Tokens.Select(token => token.At));
    }

    [Fact]
    public void An_end_may_itself_be_a_refusal()
    {
        var graph = new Drawing().Start().Task("look").Xor("x").End("no", 3, refuses: true).End("yes", 9).Chain("start", "look", "x").Flow("x", "no", "Không", "n").Flow("x", "yes", "Có", "y").Graph();
        var state = ProcessMachine.Begin(graph, "direct").State;

        Assert.Equal(RunEnd.Refused, ProcessMachine.Move(graph, state, new WorkDone(1, "n")).State.End);
        Assert.Equal(RunEnd.Settled, ProcessMachine.Move(graph, state, new WorkDone(1, "y")).State.End);
    }

    [Fact]
    public void A_state_is_short_and_a_person_can_read_it() =>
        Assert.Equal("""{"t":[{"n":2,"at":"work"}],"n":3,"c":"direct"}""", After(Usual, new WorkDone(1)).ToJson().Replace("\"f\":{},", "", StringComparison.Ordinal).Replace(",\"f\":{}", "", StringComparison.Ordinal));

    private static ProcessGraph Parallel() => new Drawing().Start().And("a").Task("tax").Task("map").And("b").Signing("sign").End()
        .Chain("start", "a", "tax", "b", "sign", "end").Chain("a", "map", "b").Graph();

    private static RunMove Do(RunState state, RunEvent happened) => ProcessMachine.Move(Usual, state, happened);

    private static RunState After(ProcessGraph graph, params RunEvent[] events) =>
        events.Aggregate(ProcessMachine.Begin(graph, "direct").State, (state, happened) => ProcessMachine.Move(graph, state, happened).State);

    private static void Refused(Refusal refusal, Func<object> act) => Assert.True(refusal.Is(Assert.Throws<RefusedException>(act).Refusal));
}
