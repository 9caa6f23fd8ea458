using MotCua.Calendar;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Processes;

namespace MotCua.Modules.Tests.Processes;

/// <summary>Procedures and processes that the tests of this room share.</summary>
internal static class Cards
{
    public static ProcedureCard Card(params (Channel Channel, TimeLimit? Limit)[] limits)
    {
        var content = new ProcedureContent
        {
            Name = "Thủ tục",
            Levels = Levels.Commune,
            Channels = [.. limits.Select(one => new ChannelTerms(one.Channel, one.Limit, []))],
        };
        var head = new ProcedureHead(
            new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new("9.000001"), 1, content.Name, "", Levels.Commune, OnlineLevel.Full,
            ProcedureSource.Own, null, null, null, null, "");
        return new(head, content);
    }

    public static ProcedureCard Lasting(decimal value, TimeUnit unit) => Card((Channel.Direct, new(value, unit)));

    public static ProcessStep Step(string key, double hours, params StepChoice[] choices) =>
        new(key, key, Role.Officer, StepPlace.Competent, TimeSpan.FromHours(hours), 4, choices);

    public static StepChoice To(string? next, string? key = null, bool refuses = false) => new(key ?? $"to-{next}", "…", next, refuses);

    /// <summary>Reception, work, signature, return: the shortest process without a flaw, eight hours long.</summary>
    public static ProcessDefinition Sound() => Of(
        Step("reception", 1, To("work")) with { Role = Role.Clerk, Place = StepPlace.OneStop, NationalState = 2 },
        Step("work", 4, To("sign"), To("sign", "refuse", refuses: true)),
        Step("sign", 2, To("return"), To("work", "back")) with { Role = Role.Leader, Signs = true },
        Step("return", 1, To(null, "done")) with { Role = Role.Clerk, Place = StepPlace.OneStop, NationalState = 9 });

    public static ProcessDefinition Of(params ProcessStep[] steps) => new(new(Guid.CreateVersion7()), "9.000001", 1, "Quy trình", false, null, null, steps);

    public static ProcessDefinition With(this ProcessDefinition process, string key, Func<ProcessStep, ProcessStep> change) =>
        process with { Steps = [.. process.Steps.Select(step => step.Key == key ? change(step) : step)] };
}
