using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;

namespace MotCua.Processes.Catalogue;

/// <summary>Whether the e-form and the process that a wording names are there on its day.</summary>
internal sealed class NamedReferences(IForms forms, Stamped<ProcessShelf> shelf) : IReferenceCheck
{
    public async Task<IReadOnlyList<Gap>> Check(string procedure, ProcedureContent content, DateOnly day, CancellationToken cancel)
    {
        List<Gap> gaps = [];
        if (content.FormCode is { Length: > 0 } form && !await forms.Knows(form, day, cancel))
        {
            gaps.Add(new("gap.form", true, form));
        }

        var processes = await shelf.Get(cancel);
        if (content.ProcessCode is { Length: > 0 } named && Enum.GetValues<AgencyLevel>().All(level => processes.Authored(named, level, day) is null))
        {
            gaps.Add(new("gap.process", true, named));
        }

        gaps.AddRange(
            from process in Enum.GetValues<AgencyLevel>().Select(level => processes.Authored(content.ProcessCode ?? procedure, level, day)).OfType<ProcessDefinition>().DistinctBy(one => one.Id)
            where process.Graph is not null && IsLonger(process.Graph, content)
            select new Gap("gap.process-longer", false, process.Name));
        return gaps;
    }

    /// <summary>Its steps take longer in a plan than the wording gives for a channel, as after a local shortening that nobody drew.</summary>
    private static bool IsLonger(ProcessGraph graph, ProcedureContent content) => content.Channels.Where(way => way.Limit?.Nominal is not null).GroupBy(way => way.Channel)
        .Any(group => graph.Longest(group.Key.ToString().ToLowerInvariant()) > group.Max(way => way.Limit!.Nominal!.Value));
}
