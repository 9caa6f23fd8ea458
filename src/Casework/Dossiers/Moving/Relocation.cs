using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;
using MotCua.Processes.Running;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>Works out where dossiers of a batch would stand on the new version; the preview and the move itself ask the same.</summary>
internal sealed class Relocation(IProcesses processes, Plotter plotter)
{
    /// <summary>Both versions of the batch, read once.</summary>
    public async Task<(ProcessGraph From, ProcessGraph To)> Graphs(Guid from, Guid to, CancellationToken cancel) =>
        (SameVersion.Unless((await processes.Get(new(from), cancel)).Graph), NotPublished.Unless((await processes.Get(new(to), cancel)).Graph));

    /// <summary>The run that the dossier would have, what each open step becomes, and the refusal that keeps it where it is.</summary>
    public Task<Relocated> Of(Dossier dossier, MovePlan plan, ProcessGraph from, ProcessGraph to, CancellationToken cancel) => Of(dossier, plan.From, plan.Places, from, to, cancel);

    /// <summary>The same at the agency that is to be competent, where it is to be another one.</summary>
    public async Task<Relocated> Of(Dossier dossier, Guid process, Dictionary<string, string> places, ProcessGraph from, ProcessGraph to, CancellationToken cancel, string? competent = null)
    {
        if (dossier.Process != process || dossier.EndedAt is not null || dossier.AcceptedAt is null)
        {
            return new(null, [], Over, null);
        }

        var moved = RunTransfer.Of(from, to, RunOf.State(dossier), dossier.Result is not null, places);
        if (moved.State is null)
        {
            return new(null, [], moved.Obstacle switch { "gone" => Gone, "branch" => Branch, "part" => Part, _ => Unreachable }, moved.Where);
        }

        List<(DossierStep, StepPlan)> steps = [];
        foreach (var step in dossier.OpenSteps.Where(step => moved.Places.ContainsKey(step.Key)))
        {
            var node = to.Node(moved.Places[step.Key])!;
            var left = moved.State.Tokens.First(token => token.Via is null && token.At == node.Id).Timers ?? [];
            var stands = await plotter.Plan(to, node, dossier, cancel, competent) with { Timers = [.. left.Select(timer => (timer, to.Node(timer)!.Delay))] };
            // A part that another agency works on is neither called off nor called twice because the drawing changed.
            if (step.Kind is NodeKind.Call && (!Dossier.IsSame(step, stands) || from.Node(step.Key)!.Terms.Calls != node.Terms.Calls))
            {
                return new(null, [], Calling, step.Name);
            }

            steps.Add((step, stands));
        }

        return new(moved.State, steps, null, null);
    }
}

/// <summary>Where a dossier would stand, or why it cannot go.</summary>
internal sealed record Relocated(RunState? State, IReadOnlyList<(DossierStep Step, StepPlan Plan)> Steps, Refusal? Refusal, string? Where);
