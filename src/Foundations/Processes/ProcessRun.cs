using static MotCua.Processes.ProcessRefusals;

namespace MotCua.Processes;

/// <summary>Where one dossier stands in its process. It knows no database and no clock: a state, an event, the next state and what follows from it.</summary>
public sealed record ProcessRun(ProcessDefinition Process, string Channel, string? At, bool Refusing = false)
{
    public bool HasEnded => At is null;

    public ProcessStep? Step => At is null ? null : Process.Step(At);

    public static (ProcessRun Run, IReadOnlyList<ProcessEffect> Effects) Start(ProcessDefinition process, string channel)
    {
        var start = process.Start;
        return (new(process, channel, start.Key), [Entered(start, channel)]);
    }

    /// <summary>The official leaves the step by one of its ways out. Completing a step that the dossier is not at is refused, not ignored.</summary>
    public (ProcessRun Run, IReadOnlyList<ProcessEffect> Effects) Complete(string step, string choice)
    {
        var now = NotAtThisStep.With(step).Unless(At == step ? Step : null);
        var way = NoSuchWay.With(now.Name, choice).Unless(now.Choices.FirstOrDefault(one => one.Key == choice));
        var left = new StepLeft(now.Key, way.Key);
        if (way.Next is null)
        {
            return (this with { At = null }, [left, new ProcessEnded(Refusing)]);
        }

        var next = Process.Step(way.Next)!;
        var back = Process.GoesBack(now, next);
        // A refusal stands until the dossier is sent back to be thought over.
        var refusing = way.Refuses || (Refusing && !back);
        return (this with { At = next.Key, Refusing = refusing }, [left, Entered(next, Channel) with { IsBack = back }]);
    }

    private static StepEntered Entered(ProcessStep step, string channel) => new(step.Key, step.AllottedFor(channel), step.NationalState);
}

/// <summary>What follows from a move in a process.</summary>
public abstract record ProcessEffect;

/// <summary>A step begins, with its working time and the state told to the national portal.</summary>
public sealed record StepEntered(string Step, TimeSpan Allotted, int NationalState, bool IsBack = false) : ProcessEffect;

/// <summary>A step was left by one of its ways out.</summary>
public sealed record StepLeft(string Step, string Choice) : ProcessEffect;

/// <summary>The process is over, with the result asked for or with a lawful refusal.</summary>
public sealed record ProcessEnded(bool Refused) : ProcessEffect;
