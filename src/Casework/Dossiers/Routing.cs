using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Moves the dossier's run through its process, and says what follows for the dossier: what begins, at which agencies, and what is over.</summary>
internal sealed class Routing(IProcesses processes, Plotter plotter)
{
    /// <summary>The reception itself, and what follows it.</summary>
    public async Task<(StepPlan Reception, Course Course)> Begin(Dossier dossier, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var begun = ProcessMachine.Begin(graph, RunOf.Channel(dossier)).State;
        var (token, reception) = ProcessMachine.Tasks(graph, begun).FirstOrDefault();
        var done = Done(dossier, NotInProcess.Unless(token), Forward(reception));
        return (await plotter.Plan(graph, reception, dossier, cancel), await plotter.Plot(graph, dossier, ProcessMachine.Move(graph, begun, done), cancel));
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
        AskFirst.If(Opens(graph, move, ProcessMessages.SupplementReceived) || (dossier.Consultations.Count == 0 && Opens(graph, move, ProcessMessages.AgencyAnswered)));
        return new(await plotter.Plot(graph, dossier, move, cancel), way.Key, LeadsToSignature(graph, move), move.State.Refusing);
    }

    /// <summary>After the signature: what is left to do, in the end to give the result back.</summary>
    public async Task<Course> AfterSigning(Dossier dossier, DossierStep step, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier, step);
        NotToBeSigned.Unless(node.Terms.Signs);
        return await plotter.Plot(graph, dossier, ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))), cancel);
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
            dossier.Run = ProcessMachine.Move(graph, state, Done(dossier, token, Forward(node))).State.ToJson();
        }
    }

    /// <summary>The dossier is stopped: whatever of its run was open is closed.</summary>
    public async Task Stop(Dossier dossier, CancellationToken cancel)
    {
        if (dossier.Run is { } run && RunState.FromJson(run) is { HasEnded: false } state)
        {
            var graph = await GraphOf(dossier, cancel);
            dossier.Run = ProcessMachine.Move(graph, state, new RunStopped()).State.ToJson();
        }
    }

    /// <summary>The way out of a step that waits for this message, where there is one.</summary>
    public async Task<Onward?> Towards(Dossier dossier, DossierStep step, string message, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, node) = Standing(graph, dossier, step);
        foreach (var way in node.Ways.Where(way => !node.Terms.Signs || way.Back))
        {
            var move = ProcessMachine.Move(graph, state, Done(dossier, token, way));
            if (Opens(graph, move, message))
            {
                return new(await plotter.Plot(graph, dossier, move, cancel), way.Key, false, move.State.Refusing);
            }
        }

        return null;
    }

    /// <summary>What the run waits for has come; nothing when it did not wait for it.</summary>
    public async Task<Course?> Came(Dossier dossier, string message, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var state = RunOf.State(dossier);
        return !state.HasEnded && state.Tokens.Any(token => RunOf.WaitsFor(graph, token, message))
            ? await plotter.Plot(graph, dossier, ProcessMachine.Move(graph, state, new MessageCame(message) { Facts = RunOf.Facts(dossier, message) }), cancel)
            : null;
    }

    /// <summary>The part at another agency is over.</summary>
    public async Task<Course> Returned(Dossier dossier, DossierStep step, string answer, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, _) = Standing(graph, dossier, step);
        return await plotter.Plot(graph, dossier, ProcessMachine.Move(graph, state, new CallReturned(token.No) { Facts = RunOf.Facts(dossier).With("answer", answer) }), cancel);
    }

    /// <summary>The key of the paper for whose sake a service task has a register asked.</summary>
    public async Task<string?> PaperAsked(Dossier dossier, DossierStep step, CancellationToken cancel) =>
        (await GraphOf(dossier, cancel)).Node(step.Key) is { Kind: NodeKind.Service, Terms.Calls: { } calls } && ProcessLookups.IsWaitedFor(calls) ? ProcessLookups.Read(calls).Of : null;

    /// <summary>A register answered, or did not.</summary>
    public async Task<Course> Answered(Dossier dossier, DossierStep step, Held.SourceOutcome outcome, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, _) = Standing(graph, dossier, step);
        var facts = RunOf.Facts(dossier).With("found", outcome is Held.SourceOutcome.Proved).With("answer", outcome.ToString().ToLowerInvariant());
        return await plotter.Plot(graph, dossier, ProcessMachine.Move(graph, state, new ServiceAnswered(token.No) { Facts = facts }), cancel);
    }

    /// <summary>A timer of the drawing has run out.</summary>
    public async Task<(string Name, Course Course)> Rang(Dossier dossier, DossierStep step, string timer, CancellationToken cancel)
    {
        var graph = await GraphOf(dossier, cancel);
        var (state, token, _) = Standing(graph, dossier, step);
        var move = ProcessMachine.Move(graph, state, new TimerRang(token.No, timer) { Facts = RunOf.Facts(dossier) });
        return (graph.Node(timer)!.Name, await plotter.Plot(graph, dossier, move, cancel));
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

    /// <summary>The run, and the open piece of it that the step is; no node is open twice at a time.</summary>
    private static (RunState State, RunToken Token, FlowNode Node) Standing(ProcessGraph graph, Dossier dossier, DossierStep step)
    {
        var state = RunOf.State(dossier);
        var token = NotInProcess.Unless(state.Tokens.FirstOrDefault(one => one.Via is null && one.At == step.Key));
        return (state, token, NotInProcess.Unless(graph.Node(step.Key)));
    }

    private static bool Opens(ProcessGraph graph, RunMove move, string message) =>
        move.Effects.OfType<WorkOpened>().Any(opened => graph.Node(opened.Node) is { Kind: NodeKind.Message } node && node.Terms.Calls == message);

    /// <summary>The next thing that people do there is to sign, whatever is looked up or waited for before.</summary>
    private static bool LeadsToSignature(ProcessGraph graph, RunMove move) =>
        move.Effects.OfType<WorkOpened>().Any(opened => SignedNext(graph, graph.Node(opened.Node)!, []));

    private static bool SignedNext(ProcessGraph graph, FlowNode node, HashSet<int> seen) => node.Kind is NodeKind.Task
        ? node.Terms.Signs
        : seen.Add(node.Index) && node.Out.Select(flow => graph.Flows[flow]).Any(flow => !flow.Back && SignedNext(graph, graph.Nodes[flow.To], seen));

    /// <summary>The step is done, and what gateways may ask of the dossier is told with it.</summary>
    private static WorkDone Done(Dossier dossier, RunToken token, FlowWay way) => new(token.No, way.Key) { Facts = RunOf.Facts(dossier) };

    private static FlowWay Forward(FlowNode node) => NotInProcess.Unless(node.Ways.FirstOrDefault(way => !way.Back));
}
