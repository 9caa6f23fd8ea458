using MotCua.Kernel;
using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes;

/// <summary>How far one version of a process has come.</summary>
public enum ProcessState { Draft, Published, Generated }

/// <summary>One version of a process as it is kept; once published its steps never change.</summary>
internal sealed class StoredProcess : Aggregate
{
    public required ProcessId Id { get; init; }

    /// <summary>Under what procedures find it: their own code, or the process code that several share.</summary>
    public required string Code { get; init; }

    /// <summary>The procedure it was written for, whose limits bind it.</summary>
    public required string Procedure { get; init; }

    public required int Number { get; init; }

    public required ProcessState State { get; set; }

    public required ProcessDefinition Definition { get; set; }

    public required DateTimeOffset WrittenAt { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public void Redraft(ProcessDefinition definition, DateTimeOffset now)
    {
        NotADraft.Unless(State is ProcessState.Draft);
        (Definition, WrittenAt) = (definition, now);
    }

    public void Publish(string decision, DateOnly decidedOn, DateOnly from, DateTimeOffset now)
    {
        NotADraft.Unless(State is ProcessState.Draft);
        Definition = Definition with { Decision = decision, DecidedOn = decidedOn, InForce = new(from) };
        (State, PublishedAt) = (ProcessState.Published, now);
        Raise(new ProcessPublished(Id, Code, from));
    }

    /// <summary>A later version takes its place from that day; dossiers under way stay on this one.</summary>
    public void EndOn(DateOnly day)
    {
        if (Definition.InForce.From < day && !(Definition.InForce.Until <= day))
        {
            Definition = Definition with { InForce = Definition.InForce with { Until = day } };
        }
    }
}
