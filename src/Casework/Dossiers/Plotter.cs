using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Writes the run down after a move, answers what the house can answer by itself, and says what it all means for the dossier.</summary>
internal sealed class Plotter(IOrganisation organisation, Lookups lookups, TimeProvider clock)
{
    /// <summary>What opens and closes again within one move concerns nobody.</summary>
    public async Task<Course> Plot(ProcessGraph graph, Dossier dossier, RunMove move, CancellationToken cancel)
    {
        List<RunEffect> effects = [.. move.Effects];
        List<(string, bool)> found = [];
        while (await Answer(graph, dossier, move.State, effects, found, cancel) is { } answer)
        {
            move = ProcessMachine.Move(graph, move.State, answer);
            effects.AddRange(move.Effects);
        }

        dossier.Run = move.State.ToJson();
        var opened = effects.OfType<WorkOpened>().Where(one => one.Kind is not NodeKind.Part).ToArray();
        var closed = effects.OfType<WorkClosed>().Where(one => one.Kind is not NodeKind.Part).ToArray();
        var timers = effects.OfType<TimerSet>().ToLookup(set => set.No, set => (set.Timer, set.Delay));
        List<StepPlan> opens = [];
        foreach (var one in opened.Where(one => closed.All(other => other.No != one.No)))
        {
            opens.Add(await Plan(graph, graph.Node(one.Node)!, dossier, cancel) with { Timers = [.. timers[one.No]] });
        }

        return new(
            [.. closed.Where(one => opened.All(other => other.No != one.No)).Select(one => (one.Node, one.By.ToString().ToLowerInvariant()))],
            opens,
            move.State.Tokens.All(token => RunOf.IsReturn(graph.Node(token.At)!)))
        {
            LookedUp = found,
        };
    }

    /// <param name="competent">The agency that is to be competent, where it is to be another one.</param>
    public async Task<StepPlan> Plan(ProcessGraph graph, FlowNode node, Dossier dossier, CancellationToken cancel, string? competent = null) => new(
        node.Id,
        node.Name.Length > 0 ? node.Name : graph.Name,
        node.Terms.Role ?? Role.Officer,
        node switch
        {
            { Terms.Agency: { } agency } when node.Kind is NodeKind.Call || node.Terms.Place is StepPlace.Agency => await Nearest(agency, competent ?? dossier.CompetentAgency, cancel),
            { Terms.Place: StepPlace.OneStop } => dossier.ReceivingAgency,
            _ => competent ?? dossier.CompetentAgency,
        },
        node.Terms.AllottedFor(RunOf.Channel(dossier)))
    {
        Kind = node.Kind,
        Calls = node.Terms.Calls,
    };

    /// <summary>A look-up is answered in the same deed, unless a register has to be asked over the line; so is a wait for what has come already.</summary>
    private async Task<RunEvent?> Answer(ProcessGraph graph, Dossier dossier, RunState state, List<RunEffect> effects, List<(string, bool)> found, CancellationToken cancel)
    {
        if (state.HasEnded)
        {
            return null;
        }

        if (state.Tokens.FirstOrDefault(token => token.Via is null && graph.Node(token.At) is { Kind: NodeKind.Service } service && (!ProcessLookups.IsWaitedFor(service.Terms.Calls!) || Lookups.IsProved(service.Terms.Calls!, dossier))) is { } asked)
        {
            var node = graph.Node(asked.At)!;
            var isThere = await lookups.Find(node.Terms.Calls!, dossier, cancel);
            found.Add((node.Name, isThere));
            return new ServiceAnswered(asked.No) { Facts = RunOf.Facts(dossier).With("found", isThere).With("answer", isThere ? "proved" : "unknown") };
        }

        var waiting = state.Tokens.FirstOrDefault(token => effects.OfType<WorkOpened>().Any(opened => opened.No == token.No)
            && ((dossier.Paid >= dossier.Fee && RunOf.WaitsFor(graph, token, ProcessMessages.PaymentMade))
                || (dossier.Consultations.Count > 0 && dossier.Consultations.All(one => one.AnsweredAt is not null) && RunOf.WaitsFor(graph, token, ProcessMessages.AgencyAnswered))));
        return waiting is null || graph.Node(waiting.At)!.Terms.Calls is not { } message ? null : new MessageCame(message, waiting.No) { Facts = RunOf.Facts(dossier, message) };
    }

    /// <summary>An agency named by its identifier, or by the words with which its name begins (several, parted by a bar): the nearest one on the way up from the competent agency.</summary>
    private async Task<string> Nearest(string named, string competent, CancellationToken cancel)
    {
        var today = clock.Today();
        if (AgencyCode.TryParse(named, out var code) && await organisation.Agency(code, today, cancel) is not null)
        {
            return code.Value;
        }

        var all = await organisation.Agencies(today, cancel);
        var words = named.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        for (var above = all.FirstOrDefault(agency => agency.Code.Value == competent); above is not null; above = all.FirstOrDefault(agency => agency.Id == above.Parent))
        {
            if (all.FirstOrDefault(agency => agency.Parent == above.Id && words.Any(word => agency.Name.StartsWith(word, StringComparison.CurrentCultureIgnoreCase))) is { } near)
            {
                return near.Code.Value;
            }
        }

        throw new RefusedException(NoAgencyForPart.With(named));
    }
}
