using MotCua.Organisation;
using MotCua.Processes.Bpmn;

namespace MotCua.Dossiers;

/// <summary>A step about to begin: work for people, or something that is waited for.</summary>
internal sealed record StepPlan(string Key, string Name, Role Role, string Agency, TimeSpan Allotted)
{
    public NodeKind Kind { get; init; } = NodeKind.Task;

    /// <summary>For a part at another agency: the procedure that is called.</summary>
    public string? Calls { get; init; }

    /// <summary>Timers of the drawing that watch over it.</summary>
    public IReadOnlyList<(string Node, TimeSpan Delay)> Timers { get; init; } = [];
}

/// <summary>What one move of the run means for the dossier: steps that are over, steps that begin, and whether from now on only the result has to be handed over.</summary>
internal sealed record Course(IReadOnlyList<(string Key, string How)> Closes, IReadOnlyList<StepPlan> Opens, bool OnlyReturnLeft)
{
    /// <summary>What the house looked up by itself on the way, and whether it was found.</summary>
    public IReadOnlyList<(string Name, bool Found)> LookedUp { get; init; } = [];
}

/// <summary>Where a way out leads, whether to a signature, and whether a refusal is proposed.</summary>
internal sealed record Onward(Course Course, string Choice, bool ToSignature, bool Refuses);
