using MotCua.Dossiers.Ending;
using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>The one-stop does not take the dossier, with a reason that a citizen understands, on the form of refusal.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DeclineDossier(DossierId Dossier, string Reason, int? Version = null, FeeOutcome? Fees = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DeclineDossierHandler(Desk desk, Issuing issuing) : IHandler<DeclineDossier, Done>
{
    public async Task<Done> Handle(DeclineDossier request, CancellationToken cancel)
    {
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        dossier.Decline(request.Reason, desk.Hand, desk.Now);
        dossier.Conclude(request.Fees, await desk.RulesOf(dossier, cancel), WaysToEnd.Declined);
        await issuing.Refusal(dossier, request.Reason, cancel);
        return default;
    }
}
