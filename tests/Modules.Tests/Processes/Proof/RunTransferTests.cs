using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using MotCua.Processes.Running;

namespace MotCua.Modules.Tests.Processes.Proof;

public sealed class RunTransferTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void A_place_is_found_again_by_choice_by_id_or_by_name_and_never_across_kinds()
    {
        var from = Line("work");
        var renamed = Line("assess", name: "work");

        Assert.Equal("work", Moved(from, Line("work")).Places["work"]);
        Assert.Equal("assess", Moved(from, renamed).Places["work"]);
        Assert.Equal(("gone", "work"), Obstacle(Moved(from, Line("assess"))));
        Assert.Equal("assess", Moved(from, Line("assess"), new() { ["work"] = "assess" }).Places["work"]);
        Assert.Equal(("gone", "work"), Obstacle(Moved(from, Line("assess"), new() { ["work"] = "end" })));
    }

    [Fact]
    public void One_branch_alone_does_not_go_where_it_would_wait_for_the_other_for_ever()
    {
        var parallel = new Drawing().Start().Clerk("reception").And("a").Task("work").Task("map").And("b").Signing("sign").Clerk("return", 9).End()
            .Chain("start", "reception", "a", "work", "b", "sign", "return", "end").Chain("a", "map", "b").Graph();

        Assert.Equal(("unreachable", "work"), Obstacle(Moved(Line("work"), parallel)));
        var both = ProcessMachine.Move(parallel, ProcessMachine.Begin(parallel, "direct").State, new WorkDone(1, null));
        Assert.NotNull(RunTransfer.Of(parallel, parallel, both.State, signed: false, Nothing).State);
        Assert.Equal(("gone", "map"), Obstacle(RunTransfer.Of(parallel, Line("work"), both.State, signed: false, Nothing)));
    }

    [Fact]
    public void Nothing_stands_beyond_a_signature_that_was_not_given()
    {
        var line = Line("work");
        var atReturn = new RunState { Channel = "direct", Tokens = [new() { No = 4, At = "return" }], Next = 5 };

        Assert.Equal(("unreachable", "return"), Obstacle(RunTransfer.Of(line, line, atReturn, signed: false, Nothing)));
        Assert.NotNull(RunTransfer.Of(line, line, atReturn, signed: true, Nothing).State);
    }

    [Fact]
    public void A_timer_that_rang_does_not_ring_again_and_a_new_one_begins()
    {
        var drawing = Timed("old");
        var rung = new RunState { Channel = "direct", Tokens = [new() { No = 2, At = "work", Timers = [] }], Next = 3 };

        Assert.Equal([], RunTransfer.Of(drawing, drawing, rung, signed: false, Nothing).State!.Tokens.Single().Timers!);
        Assert.Equal(["new"], RunTransfer.Of(drawing, Timed("new"), rung, signed: false, Nothing).State!.Tokens.Single().Timers!);
    }

    private static RunTransfer Moved(ProcessGraph from, ProcessGraph to, Dictionary<string, string>? chosen = null) =>
        RunTransfer.Of(from, to, new RunState { Channel = "direct", Tokens = [new() { No = 2, At = "work" }], Next = 3 }, signed: false, chosen ?? Nothing);

    private static (string?, string?) Obstacle(RunTransfer transfer) => (transfer.Obstacle, transfer.Where);

    private static ProcessGraph Line(string work, string? name = null)
    {
        var drawing = new Drawing().Start().Clerk("reception");
        _ = name is null ? drawing.Task(work) : drawing.Raw($"<userTask id='{work}' name='{name}'/>");
        return drawing.Signing("sign").Clerk("return", 9).End().Chain("start", "reception", work, "sign", "return", "end").Graph();
    }

    private static ProcessGraph Timed(string timer) => new Drawing().Start().Clerk("reception").Task("work").Timer(timer, "work", interrupts: false).Task("remind").End("reminded").Signing("sign").Clerk("return", 9).End()
        .Chain("start", "reception", "work", "sign", "return", "end").Chain(timer, "remind", "reminded").Graph();
}
