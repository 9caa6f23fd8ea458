using MotCua.Organisation;

namespace MotCua.Processes.Bpmn;

/// <summary>The kinds of node that this house runs.</summary>
public enum NodeKind { Start, End, Terminate, Task, Service, Message, Call, Part, Exclusive, Parallel, Timer }

/// <summary>The part of a BPMN file that runs: nodes and flows by their place in the lists.</summary>
public sealed class ProcessGraph
{
    private readonly Dictionary<string, int> byId;

    internal ProcessGraph(string id, string name, IReadOnlyList<FlowNode> nodes, IReadOnlyList<SequenceFlow> flows)
    {
        (Id, Name, Nodes, Flows) = (id, name, nodes, flows);
        byId = nodes.ToDictionary(node => node.Id, node => node.Index, StringComparer.Ordinal);
    }

    public string Id { get; }

    public string Name { get; }

    public IReadOnlyList<FlowNode> Nodes { get; }

    public IReadOnlyList<SequenceFlow> Flows { get; }

    /// <summary>Where the process begins.</summary>
    public FlowNode Start => StartOf(null);

    public FlowNode? Node(string id) => byId.TryGetValue(id, out var index) ? Nodes[index] : null;

    public FlowNode StartOf(FlowNode? part) => Nodes.First(node => node.Kind is NodeKind.Start && node.Part == part?.Index);
}

/// <summary>A node of a process: somebody's work, a gateway, something waited for.</summary>
public sealed class FlowNode
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required NodeKind Kind { get; init; }

    public required string Name { get; init; }

    public required int Line { get; init; }

    /// <summary>The embedded subprocess it lies in; none when it lies in the process itself.</summary>
    public int? Part { get; init; }

    /// <summary>The unit in whose lane it lies.</summary>
    public string? Lane { get; init; }

    public StepTerms Terms { get; init; } = StepTerms.None;

    /// <summary>For a timer on the edge of a node: that node.</summary>
    public int? Host { get; internal set; }

    /// <summary>For a timer: whether it ends the work it watches.</summary>
    public bool Interrupts { get; init; }

    /// <summary>For a timer: the working time after which it rings.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Flows in, flows out and timers on the edge, in the order of the file.</summary>
    public IReadOnlyList<int> In { get; internal set; } = [];

    public IReadOnlyList<int> Out { get; internal set; } = [];

    public IReadOnlyList<int> Timers { get; internal set; } = [];

    /// <summary>For an exclusive gateway: the flow taken when no condition holds.</summary>
    public int? Default { get; internal set; }

    /// <summary>An exclusive gateway whose flows carry conditions: facts decide, nobody chooses.</summary>
    public bool DecidedByFacts { get; internal set; }

    /// <summary>For work: the ways out among which whoever completes it chooses.</summary>
    public IReadOnlyList<FlowWay> Ways { get; internal set; } = [];

    /// <summary>A token rests here until something happens.</summary>
    public bool Waits => Kind is NodeKind.Task or NodeKind.Service or NodeKind.Message or NodeKind.Call or NodeKind.Part;

    public override string ToString() => $"{Kind} {Id}";
}

/// <summary>An arrow from one node to another.</summary>
public sealed class SequenceFlow
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public required int Line { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>Our own key of it as a way out; else its id.</summary>
    public required string Key { get; init; }

    /// <summary>Who goes this way proposes a lawful refusal.</summary>
    public bool Refuses { get; init; }

    public ProcessCondition? Condition { get; init; }

    /// <summary>Leads to where the dossier has been before.</summary>
    public bool Back { get; internal set; }
}

/// <summary>A way out of a piece of work: the flows it goes along, through gateways at which a person chooses.</summary>
public sealed record FlowWay(string Key, string Label, IReadOnlyList<int> Flows, bool Refuses, bool Back);

/// <summary>What our extension says of a node: who does it, where, in how much working time, and what comes of it.</summary>
public sealed record StepTerms
{
    public static readonly StepTerms None = new();

    public Role? Role { get; init; }

    /// <summary>The position in charge, in the words of the decision: "Công chức tư pháp - hộ tịch".</summary>
    public string? Position { get; init; }

    public StepPlace? Place { get; init; }

    /// <summary>For work at another agency: its identifier or kind.</summary>
    public string? Agency { get; init; }

    public TimeSpan? Allotted { get; init; }

    public IReadOnlyDictionary<string, TimeSpan> AllottedBy { get; init; } = new Dictionary<string, TimeSpan>();

    public IReadOnlyList<string> Forms { get; init; } = [];

    public bool Signs { get; init; }

    public string? Capacity { get; init; }

    public int? NationalState { get; init; }

    /// <summary>Steps whose doers may not do this one: who appraised does not also approve.</summary>
    public IReadOnlyList<string> ApartFrom { get; init; } = [];

    /// <summary>For an end: the result is a lawful refusal.</summary>
    public bool Refuses { get; init; }

    /// <summary>What a service task asks for, what a message catch waits for, what a call activity calls.</summary>
    public string? Calls { get; init; }

    public TimeSpan AllottedFor(string channel) => AllottedBy.TryGetValue(channel, out var own) ? own : Allotted ?? TimeSpan.Zero;
}
