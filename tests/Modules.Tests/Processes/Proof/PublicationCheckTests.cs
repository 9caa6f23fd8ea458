using MotCua.Calendar;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;

namespace MotCua.Modules.Tests.Processes.Proof;

public sealed class PublicationCheckTests
{
    [Fact]
    public void A_whole_process_has_no_flaw() => Assert.Empty(Check(Usual()));

    [Fact]
    public void Every_step_has_somebody_a_time_and_a_name()
    {
        Flawed("no-assignee", "work", Usual(work => work.Task("work", "Auditor")));
        Flawed("no-time", "work", Usual(work => work.Task("work", hours: null)));
        Flawed("no-name", "work", Usual(work => work.Raw("<userTask id='work'/>")));
        Flawed("no-agency", "work", Usual(work => work.Task("work", place: "Agency")));
        Flawed("may-not-sign", "work", Usual(work => work.Task("work", signs: true)));
    }

    [Fact]
    public void Only_what_the_house_can_look_up_is_asked_of_it()
    {
        Flawed("no-such-lookup", "ask", new Drawing().Start().Clerk("reception").Service("ask").Signing("sign").Clerk("return", 9).End().Chain("start", "reception", "ask", "sign", "return", "end"));
        Assert.True(ProcessLookups.Knows("people") && ProcessLookups.Knows("vault:birth-certificate"));
        Assert.False(ProcessLookups.Knows("vault"));
    }

    [Fact]
    public void A_step_is_kept_apart_only_from_other_steps_that_there_are()
    {
        Flawed("apart-from-nothing", "work", Usual(work => work.Task("work", apartFrom: "reception nowhere")));
        Flawed("apart-from-nothing", "work", Usual(work => work.Task("work", apartFrom: "work")));
        var apart = Usual(work => work.Task("work", apartFrom: "reception"));
        Assert.DoesNotContain(Check(apart), flaw => flaw.Code == "process.flaw.apart-from-nothing");
        Assert.Equal(["reception"], apart.Graph().Node("work")!.Terms.ApartFrom);
    }

    [Fact]
    public void Nothing_is_no_process() => Flawed("no-steps", null, new Drawing().Start().End().Chain("start", "end"));

    [Fact]
    public void A_process_starts_with_the_clerk_at_the_one_stop() => Flawed(
        "start", "work", new Drawing().Start().Task("work").Signing("sign").Clerk("return", 9).End().Chain("start", "work", "sign", "return", "end"));

    [Fact]
    public void The_last_thing_told_is_that_it_is_settled()
    {
        Flawed("end-state", "end", new Drawing().Start().Clerk("reception").Signing("sign").Clerk("return", 4).End().Chain("start", "reception", "sign", "return", "end"));
        Assert.Empty(Check(new Drawing().Start().Clerk("reception").Signing("sign").Clerk("return", 4).End(state: 9).Chain("start", "reception", "sign", "return", "end")));
        Flawed("end-state", "end", new Drawing().Start().Clerk("reception").Signing("sign").Clerk("return", 9).End(state: 3).Chain("start", "reception", "sign", "return", "end"));
        Assert.Empty(Check(new Drawing().Start().Clerk("reception").Signing("sign").Clerk("return", 4).End(state: 3, refuses: true).Chain("start", "reception", "sign", "return", "end")));
    }

    [Fact]
    public void Ways_out_are_told_apart_and_a_signature_leads_on()
    {
        Flawed("ways-alike", "work", new Drawing().Start().Clerk("reception").Task("work").Xor("x").Signing("sign").Clerk("return", 9).End()
            .Chain("start", "reception", "work", "x").Flow("x", "sign", "Trình").Flow("x", "sign").Chain("sign", "return", "end"));
        Flawed("signed-to-nowhere", "sign", new Drawing().Start().Clerk("reception").Task("work").Xor("x").Signing("sign").Clerk("return", 9).End()
            .Chain("start", "reception", "work", "x").Flow("x", "sign", "Trình").Flow("x", "return", "Trả").Chain("return", "end").Chain("sign", "work"));
    }

    [Fact]
    public void What_the_walk_through_finds_is_a_flaw_with_its_witness()
    {
        var flaw = Assert.Single(Check(new Drawing().Start().Clerk("reception").Task("work").Clerk("return", 9).End().Chain("start", "reception", "work", "return", "end")));

        Assert.Equal(new("process.flaw.ends-unsigned", null, "reception (work) → work (return) → return (end)"), flaw);
    }

    [Fact]
    public void The_slowest_path_keeps_to_the_limit_of_each_channel()
    {
        var slow = Usual(work => work.Task("work", hours: 4.1));
        var online = Usual(work => work.Task("work", hours: 4, by: ("online", 5)));

        Assert.Equal(new("process.flaw.too-long", null, "direct: 8.1 > 8; reception → work → sign → return"), Assert.Single(Check(slow)));
        Assert.Empty(Check(online));
        Assert.Equal("online: 9 > 8; reception → work → sign → return", Assert.Single(PublicationCheck.Of(online.Graph(), Cards.Card((Channel.Online, new(1, TimeUnit.WorkingDay))).Channels)).Detail);
        Assert.Empty(PublicationCheck.Of(slow.Graph(), Cards.Lasting(1, TimeUnit.Unspecified).Channels));
    }

    [Fact]
    public void Parallel_branches_count_by_the_longer_parts_by_what_is_inside_and_rework_not_at_all()
    {
        var parallel = new Drawing().Start().And("a").Task("short", hours: 2).Task("long", hours: 5).And("b").Task("last", hours: 1).End().Chain("start", "a", "short", "b", "last", "end").Chain("a", "long", "b");
        var part = new Drawing().Start().Part("visit", inner => inner.Start("s").Task("go", hours: 3).End("e").Chain("s", "go", "e")).Task("last", hours: 1).End().Chain("start", "visit", "last", "end");
        var rework = new Drawing().Start().Task("work", hours: 3).Task("look", hours: 1).Xor("x").End().Chain("start", "work", "look", "x").Flow("x", "end", "xong").Flow("x", "work", "lại");
        var late = new Drawing().Start().Task("work", hours: 3).Timer("t", "work", "P1D").Task("other", hours: 2).Xor("x").End().Chain("start", "work", "x", "end").Chain("t", "other", "x");

        Assert.Equal([6, 4, 4, 10], new[] { parallel, part, rework, late }.Select(drawing => drawing.Graph().Longest("direct").TotalHours));
    }

    private static Drawing Usual(Action<Drawing>? work = null) => Cards.Sound(work);

    private static IReadOnlyList<ProcessFlaw> Check(Drawing drawing) => PublicationCheck.Of(drawing.Graph(), Cards.Lasting(1, TimeUnit.WorkingDay).Channels);

    private static void Flawed(string code, string? step, Drawing drawing) => Assert.Contains(Check(drawing), flaw => flaw.Code == $"process.flaw.{code}" && flaw.Step == step);
}
