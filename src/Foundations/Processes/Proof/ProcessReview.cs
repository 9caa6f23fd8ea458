using MotCua.Procedures;
using MotCua.Processes.Bpmn;

namespace MotCua.Processes.Proof;

/// <summary>What can be said of a BPMN file: what of it runs, where a run would go wrong, and what else stands in the way of publishing it.</summary>
public sealed record ProcessReview(GraphReading Reading, IReadOnlyList<ProcessFlaw> Unsound, IReadOnlyList<ProcessFlaw> Flaws)
{
    private static readonly HashSet<string> OfRunning = ["process.flaw.deadlock", "process.flaw.open-twice", "process.flaw.circles", "process.flaw.no-end", "process.flaw.too-large", "process.flaw.never-reached"];

    /// <summary>Every part of it runs, and no dossier would be stuck, doubled or lost.</summary>
    public bool Runs => Reading.Runs && Unsound.Count == 0;

    public bool MayBePublished => Runs && Flaws.Count == 0;

    public static ProcessReview Of(BpmnFile file, IReadOnlyList<ChannelTerms>? terms = null)
    {
        var reading = GraphReader.Read(file);
        var flaws = reading.Graph is { } graph ? PublicationCheck.Of(graph, terms ?? []) : [];
        return new(reading, [.. flaws.Where(flaw => OfRunning.Contains(flaw.Code))], [.. flaws.Where(flaw => !OfRunning.Contains(flaw.Code))]);
    }
}
