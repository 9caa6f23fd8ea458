using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Where a way out leads: the step now to be done, whether it ends with a signature, and whether a refusal is proposed.</summary>
internal sealed record Onward(StepPlan Next, string Choice, bool ToSignature, bool Refuses);

/// <summary>Moves the dossier's run through its process and says what is to be done next and at which agency. Branches that run at once are worked off one after the other.</summary>
internal sealed class Routing(IProcesses processes)
{
    /// <summary>The reception itself, and the step that follows it.</summary>
    public async Task<(StepPlan Reception, StepPlan First)> Begin(Dossier dossier, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var begun = ProcessMachine.Begin(graph, ChannelOf(dossier)).State;
        var (token, reception) = Present(graph, begun);
        var state = Keep(dossier, ProcessMachine.Move(graph, begun, Done(dossier, token, Forward(reception))));
        return (Plan(reception, dossier), Plan(Present(graph, state).Node, dossier));
    }

    /// <summary>The step to which this way out leads; refused when the step has no such way, or when it must be taken by signing.</summary>
    public async Task<Onward> Next(Dossier dossier, string choice, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier);
        var way = NoSuchChoice.Unless(node.Ways.FirstOrDefault(one => one.Key == choice));
        NoSuchChoice.If(node.Terms.Signs && !way.Back);
        var move = ProcessMachine.Move(graph, state, Done(dossier, token, way));
        NoSuchChoice.If(move.State.HasEnded);
        var next = Present(graph, Keep(dossier, move)).Node;
        return new(Plan(next, dossier), way.Key, next.Terms.Signs, move.State.Refusing);
    }

    /// <summary>After the signature: the step that gives the result back.</summary>
    public async Task<StepPlan> AfterSigning(Dossier dossier, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier);
        NotToBeSigned.Unless(node.Terms.Signs);
        return Plan(Present(graph, Keep(dossier, ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))))).Node, dossier);
    }

    /// <summary>The result is handed over: the last step is done, and the run comes to its end.</summary>
    public async Task Finish(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Stage is DossierStage.Settled && dossier.CurrentStep is not null)
        {
            var graph = await GraphOf(dossier, cancel);
            var (state, token, node) = Standing(graph, dossier);
            Keep(dossier, ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))));
        }
    }

    /// <summary>The dossier is stopped: whatever of its run was open is closed.</summary>
    public async Task Stop(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Run is { } run && RunState.FromJson(run) is { HasEnded: false } state)
        {
            Keep(dossier, ProcessMachine.Move(await GraphOf(dossier, cancel), state, new RunStopped()));
        }
    }

    /// <summary>The ways out that the official may choose now.</summary>
    public async Task<IReadOnlyList<ChoiceView>> Choices(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Stage is not (DossierStage.Accepted or DossierStage.Processing) || dossier.CurrentStep is null)
        {
            return [];
        }

        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier);
        return
        [
            .. from way in node.Ways
               where !node.Terms.Signs || way.Back
               let after = ProcessMachine.Move(graph, state, Done(dossier, token, way)).State
               where !after.HasEnded
               select new ChoiceView(way.Key, way.Label, way.Refuses, Present(graph, after).Node.Terms.Signs),
        ];
    }

    public async Task<bool> Signs(Dossier dossier, CancellationToken cancel) =>
        dossier.CurrentStep is { } current && (await GraphOf(dossier, cancel)).Node(current.Key)?.Terms.Signs == true;

    private async Task<ProcessGraph> GraphOf(Dossier dossier, CancellationToken cancel) =>
        NotInProcess.Unless((await processes.Get(new(dossier.Process), cancel)).Graph);

    /// <summary>The run, and the open piece of work that the dossier's step is. A dossier poured in without a run stands where its step says.</summary>
    private static (RunState State, RunToken Token, FlowNode Node) Standing(ProcessGraph graph, Dossier dossier)
    {
        var step = NotInProcess.Unless(dossier.CurrentStep);
        var state = dossier.Run is { } run ? RunState.FromJson(run)
            : new RunState { Channel = ChannelOf(dossier), Tokens = [new() { No = 1, At = step.Key }], Next = 2 };
        var (token, node) = ProcessMachine.Tasks(graph, state).FirstOrDefault(one => one.Node.Id == step.Key);
        return (state, NotInProcess.Unless(token), node);
    }

    /// <summary>Of the work that is open the oldest, which the dossier's one step now is.</summary>
    private static (RunToken Token, FlowNode Node) Present(ProcessGraph graph, RunState state)
    {
        var (token, node) = ProcessMachine.Tasks(graph, state).FirstOrDefault();
        return (NotInProcess.Unless(token), node);
    }

    /// <summary>The step is done, and what gateways may ask of the dossier is told with it.</summary>
    private static WorkDone Done(Dossier dossier, RunToken token, FlowWay way) => new(token.No, way.Key)
    {
        Facts = ProcessFacts.None
            .With("variant", dossier.Case)
            .With("feeDue", Math.Max(0, dossier.Fee - dossier.Paid))
            .With("paid", dossier.Paid >= dossier.Fee)
            .With("supplemented", dossier.Supplements.Count > 0)
            .With("elsewhere", dossier.ReceivingAgency != dossier.CompetentAgency),
    };

    private static FlowWay Forward(FlowNode node) => NotInProcess.Unless(node.Ways.FirstOrDefault(way => !way.Back));

    private static RunState Keep(Dossier dossier, RunMove move)
    {
        dossier.Run = move.State.ToJson();
        return move.State;
    }

    private static string ChannelOf(Dossier dossier) => dossier.Channel.ToString().ToLowerInvariant();

    private static StepPlan Plan(FlowNode node, Dossier dossier) => new(
        node.Id,
        node.Name,
        node.Terms.Role ?? Role.Officer,
        node.Terms.Place is StepPlace.OneStop ? dossier.ReceivingAgency : dossier.CompetentAgency,
        node.Terms.AllottedFor(ChannelOf(dossier)));
}
