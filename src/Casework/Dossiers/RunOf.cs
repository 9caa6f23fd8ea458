using MotCua.Processes.Bpmn;
using MotCua.Processes.Running;

namespace MotCua.Dossiers;

/// <summary>The run of a dossier, and what gateways may ask of it.</summary>
internal static class RunOf
{
    public static string Channel(Dossier dossier) => dossier.Channel.ToString().ToLowerInvariant();

    /// <summary>A dossier poured in without a run stands where its steps say.</summary>
    public static RunState State(Dossier dossier)
    {
        if (dossier.Run is { } run)
        {
            return RunState.FromJson(run);
        }

        RunToken[] tokens = [.. dossier.OpenSteps.Select((step, place) => new RunToken { No = place + 1, At = step.Key })];
        return new() { Channel = Channel(dossier), Tokens = [.. tokens], Next = tokens.Length + 1 };
    }

    public static ProcessFacts Facts(Dossier dossier) => ProcessFacts.None
        .With("variant", dossier.Case)
        .With("feeDue", Math.Max(0, dossier.Fee - dossier.Paid))
        .With("paid", dossier.Paid >= dossier.Fee)
        .With("supplemented", dossier.Supplements.Count > 0)
        .With("elsewhere", dossier.ReceivingAgency != dossier.CompetentAgency);

    /// <summary>What becomes known with a message: an answer of those who were asked says what it comes to.</summary>
    public static ProcessFacts Facts(Dossier dossier, string message) =>
        message == ProcessMessages.AgencyAnswered ? Facts(dossier).With("answer", dossier.AnswerHeard) : Facts(dossier);

    public static bool WaitsFor(ProcessGraph graph, RunToken token, string message) =>
        token.Via is null && graph.Node(token.At) is { Kind: NodeKind.Message } node && node.Terms.Calls == message;

    /// <summary>The one-stop gives the result back: all that is left once the answer is signed.</summary>
    public static bool IsReturn(FlowNode node) => node.Kind is NodeKind.Task && (node.Terms.Place is Processes.StepPlace.OneStop || node.Terms.NationalState is 9 or 10);
}
