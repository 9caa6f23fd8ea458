using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Moves the dossier's run through its process, and says what follows for the dossier: what begins, at which agencies, and what is over.</summary>
internal sealed class Routing(IProcesses processes)
{
    /// <summary>The reception itself, and what follows it.</summary>
    public async Task<(StepPlan Reception, Course Course)> Begin(Dossier dossier, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var begun = ProcessMachine.Begin(graph, ChannelOf(dossier)).State;
        var (token, reception) = ProcessMachine.Tasks(graph, begun).FirstOrDefault();
        var done = Done(dossier, NotInProcess.Unless(token), Forward(reception));
        return (Plan(reception, dossier), Keep(graph, dossier, ProcessMachine.Move(graph, begun, done)));
    }

    /// <summary>Where this way out of a step leads; refused when the step has no such way, or when it must be taken by signing.</summary>
    public async Task<Onward> Next(Dossier dossier, DossierStep step, string choice, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier, step);
        var way = NoSuchChoice.Unless(node.Ways.FirstOrDefault(one => one.Key == choice));
        NoSuchChoice.If(node.Terms.Signs && !way.Back);
        var move = ProcessMachine.Move(graph, state, Done(dossier, token, way));
        NoSuchChoice.If(move.State.HasEnded);
        return new(Keep(graph, dossier, move), way.Key, LeadsToSignature(graph, move), move.State.Refusing);
    }

    /// <summary>After the signature: what is left to do, in the end to give the result back.</summary>
    public async Task<Course> AfterSigning(Dossier dossier, DossierStep step, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier, step);
        NotToBeSigned.Unless(node.Terms.Signs);
        return Keep(graph, dossier, ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))));
    }

    /// <summary>The result is handed over: the last step is done, and the run comes to its end.</summary>
    public async Task Finish(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Stage is not DossierStage.Settled)
        {
            return;
        }

        var graph = await GraphOf(dossier, cancel);
        foreach (var step in dossier.OpenSteps)
        {
            var (state, token, node) = Standing(graph, dossier, step);
            Keep(graph, dossier, ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))));
        }
    }

    /// <summary>The dossier is stopped: whatever of its run was open is closed.</summary>
    public async Task Stop(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Run is { } run && RunState.FromJson(run) is { HasEnded: false } state)
        {
            var graph = await GraphOf(dossier, cancel);
            Keep(graph, dossier, ProcessMachine.Move(graph, state, new RunStopped()));
        }
    }

    /// <summary>The ways out of a step that the official may choose now.</summary>
    public async Task<IReadOnlyList<ChoiceView>> Choices(Dossier dossier, DossierStep step, CancellationToken cancel)
    {
        if (dossier.Stage is not (DossierStage.Accepted or DossierStage.Processing) || !step.IsWork)
        {
            return [];
        }

        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier, step);
        return
        [
            .. from way in node.Ways
               where !node.Terms.Signs || way.Back
               let after = ProcessMachine.Move(graph, state, Done(dossier, token, way))
               where !after.State.HasEnded
               select new ChoiceView(way.Key, way.Label, way.Refuses, LeadsToSignature(graph, after)),
        ];
    }

    public async Task<bool> Signs(Dossier dossier, DossierStep step, CancellationToken cancel) =>
        (await GraphOf(dossier, cancel)).Node(step.Key)?.Terms.Signs == true;

    private async Task<ProcessGraph> GraphOf(Dossier dossier, CancellationToken cancel) =>
        NotInProcess.Unless((await processes.Get(new(dossier.Process), cancel)).Graph);

    /// <summary>The run, and the open piece of it that the step is; no node is open twice at a time. A dossier poured in without a run stands where its steps say.</summary>
    private static (RunState State, RunToken Token, FlowNode Node) Standing(ProcessGraph graph, Dossier dossier, DossierStep step)
    {
        var state = StateOf(dossier);
        var token = NotInProcess.Unless(state.Tokens.FirstOrDefault(one => one.Via is null && one.At == step.Key));
        return (state, token, NotInProcess.Unless(graph.Node(step.Key)));
    }

    private static RunState StateOf(Dossier dossier)
    {
        if (dossier.Run is { } run)
        {
            return RunState.FromJson(run);
        }

        RunToken[] tokens = [.. dossier.OpenSteps.Select((step, place) => new RunToken { No = place + 1, At = step.Key })];
        return new() { Channel = ChannelOf(dossier), Tokens = [.. tokens], Next = tokens.Length + 1 };
    }

    private static bool LeadsToSignature(ProcessGraph graph, RunMove move) =>
        move.Effects.OfType<WorkOpened>().Any(opened => graph.Node(opened.Node) is { Kind: NodeKind.Task, Terms.Signs: true });

    /// <summary>The step is done, and what gateways may ask of the dossier is told with it.</summary>
    private static WorkDone Done(Dossier dossier, RunToken token, FlowWay way) => new(token.No, way.Key) { Facts = FactsOf(dossier) };

    private static ProcessFacts FactsOf(Dossier dossier) => ProcessFacts.None
        .With("variant", dossier.Case)
        .With("feeDue", Math.Max(0, dossier.Fee - dossier.Paid))
        .With("paid", dossier.Paid >= dossier.Fee)
        .With("supplemented", dossier.Supplements.Count > 0)
        .With("elsewhere", dossier.ReceivingAgency != dossier.CompetentAgency);

    private static FlowWay Forward(FlowNode node) => NotInProcess.Unless(node.Ways.FirstOrDefault(way => !way.Back));

    /// <summary>Writes the run down and reads what it means; what opens and closes again within one move concerns nobody.</summary>
    private static Course Keep(ProcessGraph graph, Dossier dossier, RunMove move)
    {
        dossier.Run = move.State.ToJson();
        var opened = move.Effects.OfType<WorkOpened>().Where(one => one.Kind is not NodeKind.Part).ToArray();
        var closed = move.Effects.OfType<WorkClosed>().Where(one => one.Kind is not NodeKind.Part).ToArray();
        return new(
            [.. closed.Where(one => opened.All(other => other.No != one.No)).Select(one => (one.Node, one.By.ToString().ToLowerInvariant()))],
            [.. opened.Where(one => closed.All(other => other.No != one.No)).Select(one => Plan(graph.Node(one.Node)!, dossier))],
            move.State.Tokens.All(token => IsReturn(graph.Node(token.At)!)));
    }

    /// <summary>The one-stop gives the result back: all that is left once the answer is signed.</summary>
    private static bool IsReturn(FlowNode node) => node.Kind is NodeKind.Task && (node.Terms.Place is StepPlace.OneStop || node.Terms.NationalState is 9 or 10);

    private static string ChannelOf(Dossier dossier) => dossier.Channel.ToString().ToLowerInvariant();

    private static StepPlan Plan(FlowNode node, Dossier dossier) => new(
        node.Id,
        node.Name,
        node.Terms.Role ?? Role.Officer,
        node.Terms.Place is StepPlace.OneStop ? dossier.ReceivingAgency : dossier.CompetentAgency,
        node.Terms.AllottedFor(ChannelOf(dossier)))
    {
        Kind = node.Kind,
    };
}
