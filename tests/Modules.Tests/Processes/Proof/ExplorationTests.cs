using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;

namespace MotCua.Modules.Tests.Processes.Proof;

public sealed class ExplorationTests
{
    [Fact]
    public void A_sound_process_has_no_fault() => Assert.Empty(Exploration.Of(Signed(new Drawing().Start().Task("work").Chain("start", "work", "sign"))).Faults);

    [Fact]
    public void Halves_that_never_meet_are_found_with_the_way_to_it()
    {
        var graph = Signed(new Drawing().Start().Task("work").Xor("x").Task("a").Task("b").And("join")
            .Chain("start", "work", "x").Flow("x", "a", "một").Flow("x", "b", "hai").Chain("a", "join", "sign").Chain("b", "join"));

        Assert.Equal(new("deadlock", "join", []), Assert.Single(Exploration.Of(graph).Faults, fault => fault.Code == "deadlock") with { Witness = [] }, Same);
    }

    [Fact]
    public void Parallel_branches_that_are_not_joined_do_the_rest_twice()
    {
        var graph = Signed(new Drawing().Start().And("split").Task("a").Task("b").Xor("on").Chain("start", "split", "a", "on", "sign").Chain("split", "b", "on"));

        var fault = Assert.Single(Exploration.Of(graph).Faults, fault => fault.Code == "open-twice");

        Assert.Equal("sign", fault.Node);
        Assert.Equal(["a (sign)", "b (sign)"], fault.Witness.Order());
    }

    [Fact]
    public void What_is_never_come_to_is_named() => Assert.Equal(
        ["never-reached:spare"],
        Exploration.Of(Signed(new Drawing().Start().Task("work").Task("spare").Chain("start", "work", "sign").Flow("spare", "spare"))).Faults.Select(fault => $"{fault.Code}:{fault.Node}"));

    [Fact]
    public void Nothing_ends_without_a_signature_also_when_it_was_sent_back_from_it()
    {
        var unsigned = new Drawing().Start().Task("work").End().Chain("start", "work", "end").Graph();
        var sentBack = new Drawing().Start().Task("work").Xor("w").Signing("sign").Xor("x").Task("return").End()
            .Chain("start", "work", "w").Flow("w", "sign", "trình").Flow("w", "return", "trả thẳng").Chain("sign", "x").Flow("x", "return", "ký").Flow("x", "work", "lại").Chain("return", "end").Graph();

        Assert.Equal(["work (end)"], Assert.Single(Exploration.Of(unsigned).Faults).Witness);
        Assert.Equal(["work (trả thẳng)", "return (end)"], Assert.Single(Exploration.Of(sentBack).Faults).Witness);
    }

    [Fact]
    public void A_signature_in_one_of_two_branches_counts_for_both()
    {
        var graph = new Drawing().Start().And("a").Signing("sign").Task("beside").And("b").Task("return").End().Chain("start", "a", "sign", "b", "return", "end").Chain("a", "beside", "b").Graph();

        Assert.Empty(Exploration.Of(graph).Faults);
    }

    [Fact]
    public void A_loop_without_an_exit_is_found()
    {
        var graph = Signed(new Drawing().Start().Task("work").Xor("x").Task("ask").Task("wait").Xor("i").Chain("start", "work", "x").Flow("x", "sign", "xong").Flow("x", "i", "hỏi").Chain("i", "ask", "wait", "i"));

        Assert.Equal("no-end", Assert.Single(Exploration.Of(graph).Faults).Code);
    }

    [Fact]
    public void A_circle_that_nobody_stops_is_found()
    {
        var graph = Signed(new Drawing().Start().Task("work").Xor("i").Xor("x", "f0").Chain("start", "work", "i", "x").Flow("x", "i", when: "paid").Flow("x", "sign", id: "f0"));

        Assert.Contains(Exploration.Of(graph).Faults, fault => fault.Code == "circles");
    }

    [Fact]
    public void What_cannot_be_walked_through_is_said_to_be_too_large()
    {
        var drawing = new Drawing().Start().And("a").And("b");
        for (var i = 0; i < 20; i++)
        {
            drawing.Task($"t{i}").Chain("a", $"t{i}", "b");
        }

        Assert.Equal("too-large", Assert.Single(Exploration.Of(Signed(drawing.Chain("start", "a").Chain("b", "sign"))).Faults).Code);
    }

    private static readonly Comparer Same = new();

    private static ProcessGraph Signed(Drawing drawing)
    {
        drawing.Signing("sign").End().Chain("sign", "end");
        return drawing.Graph();
    }

    private sealed class Comparer : IEqualityComparer<Unsound>
    {
        public bool Equals(Unsound? x, Unsound? y) => (x?.Code, x?.Node) == (y?.Code, y?.Node);

        public int GetHashCode(Unsound obj) => obj.Code.GetHashCode(StringComparison.Ordinal);
    }
}
