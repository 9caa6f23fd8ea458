using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Asks the dossier's process what comes next and at which agency.</summary>
internal sealed class Routing(IProcesses processes)
{
    /// <summary>The reception itself, and the step that follows it.</summary>
    public async Task<(StepPlan Reception, StepPlan First)> Begin(Dossier dossier, CancellationToken cancel)
    {
        var process = await processes.Get(new(dossier.Process), cancel);
        var start = process.Start;
        var next = start.Choices.Select(choice => choice.Next).FirstOrDefault(next => next is not null);
        return (Plan(start, dossier), Plan(process.Step(next!)!, dossier));
    }

    /// <summary>The step to which this way out leads; refused when the step has no such way, or when it must be taken by signing.</summary>
    public async Task<(StepPlan Next, StepChoice Choice, bool ToSignature)> Next(Dossier dossier, string choice, CancellationToken cancel)
    {
        var process = await processes.Get(new(dossier.Process), cancel);
        var step = NotInProcess.Unless(process.Step(NotInProcess.Unless(dossier.CurrentStep).Key));
        var taken = NoSuchChoice.Unless(step.Choices.FirstOrDefault(one => one.Key == choice));
        var next = NoSuchChoice.Unless(taken.Next is null ? null : process.Step(taken.Next));
        NoSuchChoice.If(step.Signs && !GoesBack(process, step, next));
        return (Plan(next, dossier), taken, next.Signs);
    }

    /// <summary>After the signature: the step that gives the result back.</summary>
    public async Task<StepPlan> AfterSigning(Dossier dossier, CancellationToken cancel)
    {
        var process = await processes.Get(new(dossier.Process), cancel);
        var step = NotToBeSigned.Unless(dossier.CurrentStep is { } current ? process.Step(current.Key) : null);
        NotToBeSigned.Unless(step.Signs);
        var next = step.Choices.Select(choice => choice.Next is null ? null : process.Step(choice.Next)).First(one => one is not null && !GoesBack(process, step, one));
        return Plan(next!, dossier);
    }

    /// <summary>The ways out that the official may choose now.</summary>
    public async Task<IReadOnlyList<ChoiceView>> Choices(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Stage is not (DossierStage.Accepted or DossierStage.Processing) || dossier.CurrentStep is not { } current)
        {
            return [];
        }

        var process = await processes.Get(new(dossier.Process), cancel);
        var step = process.Step(current.Key)!;
        return
        [
            .. from choice in step.Choices
               let next = choice.Next is null ? null : process.Step(choice.Next)
               where next is not null && (!step.Signs || GoesBack(process, step, next))
               select new ChoiceView(choice.Key, choice.Label, choice.Refuses, next.Signs),
        ];
    }

    public async Task<bool> Signs(Dossier dossier, CancellationToken cancel) =>
        dossier.CurrentStep is { } current && (await processes.Get(new(dossier.Process), cancel)).Step(current.Key) is { Signs: true };

    private static bool GoesBack(ProcessDefinition process, ProcessStep from, ProcessStep next) => IndexOf(process, next) < IndexOf(process, from);

    private static int IndexOf(ProcessDefinition process, ProcessStep step) => process.Steps.Select((one, index) => (one, index)).First(pair => pair.one.Key == step.Key).index;

    private static StepPlan Plan(ProcessStep step, Dossier dossier) => new(
        step.Key,
        step.Name,
        step.Role,
        step.Place is StepPlace.OneStop ? dossier.ReceivingAgency : dossier.CompetentAgency,
        step.AllottedFor(dossier.Channel.ToString().ToLowerInvariant()));
}
