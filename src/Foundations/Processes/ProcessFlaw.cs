using MotCua.Procedures;
using MotCua.Processes.Proof;

namespace MotCua.Processes;

/// <summary>What stands in the way of publishing a process: the code is the key of its words, the step the id of an element of the drawing.</summary>
public sealed record ProcessFlaw(string Code, string? Step = null, string? Detail = null);

internal static class ProcessFlaws
{
    extension(ProcessDefinition process)
    {
        /// <summary>Everything that does not run comes first; only a drawing that runs can be examined further.</summary>
        public IReadOnlyList<ProcessFlaw> Flaws(IReadOnlyList<ChannelTerms> terms) => process.Graph is { } graph
            ? PublicationCheck.Of(graph, terms)
            : [.. process.Reading.Remarks.Where(remark => remark.Stops).Select(remark => new ProcessFlaw(remark.Code, remark.Id, remark.Detail))];
    }
}
