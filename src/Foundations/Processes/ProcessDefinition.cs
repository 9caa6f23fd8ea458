using System.Text.Json.Serialization;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes.Bpmn;

namespace MotCua.Processes;

/// <summary>One version of one process; a dossier keeps the version under which it was received.</summary>
public readonly record struct ProcessId(Guid Value) : IId<ProcessId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>Where a step is done: at the one-stop that received the dossier, at the agency that is competent, or at another agency that is asked.</summary>
public enum StepPlace { OneStop, Competent, Agency }

/// <summary>How a procedure is worked through: a BPMN drawing, approved by a decision or generated from level and time limit.</summary>
public sealed record ProcessDefinition(ProcessId Id, string Code, int Number, string Name, bool Generated, string? Decision, DateOnly? DecidedOn, string Bpmn)
{
    private GraphReading? reading;
    private IReadOnlyList<ProcessStep>? steps;

    public Period InForce { get; init; } = Period.Always;

    /// <summary>The level of government it is for; none for all at which the procedure is settled.</summary>
    public AgencyLevel? Level { get; init; }

    /// <summary>The procedure states no time that could be divided: the times of the steps are ours, and no promise rests on them.</summary>
    public bool TimesAreOurs { get; init; }

    [JsonIgnore]
    public GraphReading Reading => reading ??= GraphReader.Read(BpmnFile.Parse(Bpmn));

    /// <summary>What runs; none while the drawing holds something that does not.</summary>
    [JsonIgnore]
    public ProcessGraph? Graph => Reading.Graph;

    /// <summary>The pieces of work in their order, for lists.</summary>
    [JsonIgnore]
    public IReadOnlyList<ProcessStep> Steps => steps ??= Graph is { } graph ? StepList.Of(graph) : [];

    public ProcessStep? Step(string key) => Steps.FirstOrDefault(step => step.Key == key);

    public bool Equals(ProcessDefinition? other) => other is not null && (Id, Code, Number, Name, Generated, Decision, DecidedOn, Bpmn, InForce, Level, TimesAreOurs)
        == (other.Id, other.Code, other.Number, other.Name, other.Generated, other.Decision, other.DecidedOn, other.Bpmn, other.InForce, other.Level, other.TimesAreOurs);

    public override int GetHashCode() => HashCode.Combine(Id, Code, Number);
}

/// <summary>One piece of work: who does it and where, in how much working time, and the ways out of it.</summary>
public sealed record ProcessStep(string Key, string Name, Role Role, StepPlace Place, TimeSpan Allotted, int NationalState, IReadOnlyList<StepChoice> Choices)
{
    /// <summary>The step ends with a signature under the result; its ways back send the dossier back.</summary>
    public bool Signs { get; init; }

    /// <summary>In what capacity the result is signed, as printed above the name: "KT. CHỦ TỊCH".</summary>
    public string? Capacity { get; init; }

    /// <summary>Steps whose doers may not do this one, by their keys.</summary>
    public IReadOnlyList<string> ApartFrom { get; init; } = [];

    /// <summary>The forms of the one-stop that the step produces, by their keys in the rule set.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>Working time for dossiers of a channel, where it differs ("online", "direct", "post").</summary>
    public IReadOnlyDictionary<string, TimeSpan> AllottedBy { get; init; } = new Dictionary<string, TimeSpan>();

    public TimeSpan AllottedFor(string channel) => AllottedBy.TryGetValue(channel, out var own) ? own : Allotted;
}

/// <summary>A way out of a step, to what comes next; several begin at once behind a parallel gateway, none ends the process.</summary>
public sealed record StepChoice(string Key, string Label, IReadOnlyList<string> Next, bool Refuses = false);
