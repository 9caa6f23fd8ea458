using MotCua.Procedures;
using MotCua.Processes.Bpmn;

namespace MotCua.Processes.Proof;

/// <summary>The parts that a process calls at other agencies: each must be a procedure in force, and must fit into the time it is given.</summary>
internal static class CalledProcedures
{
    public static async Task<IReadOnlyList<ProcessFlaw>> Check(this IProcedures procedures, ProcessDefinition process, DateOnly day, CancellationToken cancel)
    {
        List<ProcessFlaw> flaws = [];
        foreach (var call in process.Graph?.Nodes.Where(node => node.Kind is NodeKind.Call) ?? [])
        {
            if (!ProcedureCode.TryParse(call.Terms.Calls, out var code) || await procedures.InForce(code, day, cancel) is not { } called)
            {
                flaws.Add(new("process.flaw.calls-unknown", call.Id, call.Terms.Calls));
            }
            else if (called.Channels.Select(terms => terms.Limit?.Nominal).Max() is { } needed && needed > call.Terms.Allotted)
            {
                flaws.Add(new("process.flaw.calls-too-long", call.Id, $"{needed.TotalHours:0.##} > {call.Terms.Allotted.Value.TotalHours:0.##}"));
            }
        }

        return flaws;
    }
}
