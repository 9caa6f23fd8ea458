using MotCua.Organisation;
using MotCua.Processes;

namespace MotCua.Dossiers.Tracking;

/// <summary>How a dossier stands at one place of its process: work done, work open, something waited for, or work that nobody did because the dossier was stopped.</summary>
public enum NodeStanding { Done, Open, Waiting, CutOff }

/// <summary>Where a dossier stands in its process: the drawing it runs on, and what can be said of each place it came to.</summary>
public sealed record RunView(ProcessDefinition Process, IReadOnlyList<NodeView> Nodes);

/// <summary>One place of the process where the dossier was or is: how often, with whom, and in how much of the working time given.</summary>
public sealed record NodeView(string Node, string Name, NodeStanding Standing, int Times, string? Who, Role? Role, string? Agency, TimeSpan Used, TimeSpan Allotted, DateTimeOffset? DueAt, DateTimeOffset? LeftAt)
{
    /// <summary>More was used than is given, now or when it was done.</summary>
    public bool IsLate => Standing is not NodeStanding.CutOff && Allotted > TimeSpan.Zero && Used > Allotted;
}
