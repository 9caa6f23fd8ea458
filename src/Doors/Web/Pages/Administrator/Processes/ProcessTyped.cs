using MotCua.Organisation;
using MotCua.Processes;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>A process as an officer types it: times in working hours.</summary>
public sealed record ProcessTyped(string Procedure, string Name, IReadOnlyList<StepTyped> Steps, AgencyLevel? Level = null)
{
    public IReadOnlyList<ProcessStep> AsSteps() => [.. Steps.Select(step => step.AsStep())];

    public static ProcessTyped Of(string procedure, ProcessDefinition process) =>
        new(procedure, process.Name, [.. process.Steps.Select(StepTyped.Of)], process.Level);
}

/// <summary>One step as it is typed.</summary>
public sealed record StepTyped(string Key, string Name, Role Role, StepPlace Place, decimal Hours, int NationalState, IReadOnlyList<StepChoice> Choices)
{
    public bool Signs { get; init; }

    public string? Capacity { get; init; }

    public IReadOnlyList<string>? Forms { get; init; }

    public IReadOnlyDictionary<string, decimal>? HoursBy { get; init; }

    public ProcessStep AsStep() => new(Key, Name, Role, Place, Time(Hours), NationalState, Choices)
    {
        Signs = Signs,
        Capacity = Capacity,
        Forms = Forms ?? [],
        AllottedBy = HoursBy?.ToDictionary(one => one.Key, one => Time(one.Value)) ?? [],
    };

    public static StepTyped Of(ProcessStep step) => new(step.Key, step.Name, step.Role, step.Place, InHours(step.Allotted), step.NationalState, step.Choices)
    {
        Signs = step.Signs,
        Capacity = step.Capacity,
        Forms = step.Forms.Count == 0 ? null : step.Forms,
        HoursBy = step.AllottedBy.Count == 0 ? null : step.AllottedBy.ToDictionary(one => one.Key, one => InHours(one.Value)),
    };

    /// <summary>A slip of many noughts is cut to what can be counted; the check then finds the path too long.</summary>
    private static TimeSpan Time(decimal hours) => new((long)(Math.Clamp(hours, -100_000, 100_000) * TimeSpan.TicksPerHour));

    private static decimal InHours(TimeSpan time) => decimal.Divide(time.Ticks, TimeSpan.TicksPerHour) / 1.0000000000000000000000000000m;
}
