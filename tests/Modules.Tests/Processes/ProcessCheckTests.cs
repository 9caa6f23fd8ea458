using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;
using static MotCua.Modules.Tests.Processes.Cards;

namespace MotCua.Modules.Tests.Processes;

public sealed class ProcessCheckTests
{
    private static readonly ProcedureCard OneDay = Lasting(1, TimeUnit.WorkingDay);

    [Fact]
    public void A_sound_process_has_no_flaw() => Assert.Empty(ProcessCheck.Of(Sound(), OneDay.Channels));

    [Fact]
    public void Nothing_is_no_process() => Flawed("no-steps", null, Of());

    [Fact]
    public void Every_step_has_somebody_who_does_it() =>
        Flawed("no-assignee", "work", Sound().With("work", step => step with { Role = Role.Auditor }));

    [Fact]
    public void Only_who_may_sign_signs() =>
        Flawed("may-not-sign", "sign", Sound().With("sign", step => step with { Role = Role.Officer }));

    [Fact]
    public void Every_step_has_its_time() =>
        Flawed("no-time", "work", Sound().With("work", step => step with { Allotted = TimeSpan.Zero }));

    [Fact]
    public void Every_step_has_a_way_out() =>
        Flawed("no-exit", "work", Sound().With("work", step => step with { Choices = [] }));

    [Fact]
    public void Ways_out_are_told_apart() =>
        Flawed("ways-alike", "work", Sound().With("work", step => step with { Choices = [To("sign", "x"), To("return", "x")] }));

    [Fact]
    public void A_way_leads_to_a_step_that_is_there() =>
        Flawed("leads-nowhere", "work", Sound().With("work", step => step with { Choices = [To("moon")] }));

    [Fact]
    public void Two_steps_of_one_key_are_not_told_apart() =>
        Flawed("key-twice", null, Sound() with { Steps = [.. Sound().Steps, Sound().Steps[1]] });

    [Fact]
    public void A_process_starts_with_the_clerk_at_the_one_stop() =>
        Flawed("start", "reception", Sound().With("reception", step => step with { Role = Role.Officer }));

    [Fact]
    public void No_branch_is_dead() =>
        Flawed("never-reached", "spare", Sound() with { Steps = [.. Sound().Steps, Step("spare", 1, To("work"))] });

    [Fact]
    public void No_loop_is_without_an_exit()
    {
        var trapped = Sound().With("work", step => step with { Choices = [.. step.Choices, To("ask")] });

        Flawed("no-end", "ask", trapped with { Steps = [.. trapped.Steps, Step("ask", 1, To("wait")), Step("wait", 1, To("ask"))] });
    }

    [Fact]
    public void Nothing_ends_without_a_signature()
    {
        Flawed("ends-unsigned", "return", Sound().With("work", step => step with { Choices = [.. step.Choices, To("return")] }));
        Flawed("ends-unsigned", "sign", Sound().With("sign", step => step with { Choices = [.. step.Choices, To(null)] }));
    }

    [Fact]
    public void The_last_step_is_told_as_done() =>
        Flawed("end-state", "return", Sound().With("return", step => step with { NationalState = 4 }));

    [Fact]
    public void A_signature_leads_on() =>
        Flawed("signed-to-nowhere", "sign", Sound().With("sign", step => step with { Choices = [To("work")] }));

    [Fact]
    public void The_slowest_path_keeps_to_the_limit_of_each_channel()
    {
        var slow = Sound().With("work", step => step with { Allotted = TimeSpan.FromHours(4.1) });
        var online = Sound().With("work", step => step with { AllottedBy = new Dictionary<string, TimeSpan> { ["online"] = TimeSpan.FromHours(5) } });
        var branched = Sound().With("work", step => step with { Choices = [.. step.Choices, To("visit")] });
        branched = branched with { Steps = [.. branched.Steps.Take(2), Step("visit", 3, To("sign")), .. branched.Steps.Skip(2)] };

        Flawed("too-long", null, slow);
        Flawed("too-long", null, branched);
        Assert.Empty(ProcessCheck.Of(online, OneDay.Channels));
        Assert.Equal("process.flaw.too-long", Assert.Single(ProcessCheck.Of(online, Card((Channel.Online, new(1, TimeUnit.WorkingDay))).Channels)).Code);
        Assert.Empty(ProcessCheck.Of(slow, Lasting(1, TimeUnit.Unspecified).Channels));
    }

    private static void Flawed(string code, string? step, ProcessDefinition process) =>
        Assert.Contains(ProcessCheck.Of(process, OneDay.Channels), flaw => flaw.Code == $"process.flaw.{code}" && flaw.Step == step);
}
