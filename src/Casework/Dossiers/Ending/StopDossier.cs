using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Ending;

/// <summary>Work on the dossier ends with a notice: the citizen asked for it, or a ground in law was found.</summary>
[Needs(DossierPermissions.View)]
public sealed record StopDossier(DossierId Dossier, string Ground, int? Version = null, FeeOutcome? Fees = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class StopDossierHandler(Desk desk, Routing routing, Issuing issuing) : IHandler<StopDossier, Done>
{
    public async Task<Done> Handle(StopDossier request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.View, request.Version, cancel);
        var asked = dossier.Stage is DossierStage.WithdrawalAsked;
        NotYourAgency.Unless(desk.Concerns(asked ? DossierPermissions.Receive : DossierPermissions.Sign, dossier.ReceivingAgency, dossier.CompetentAgency));
        var notice = Guid.CreateVersion7(desk.Now);
        await routing.Stop(dossier, cancel);
        dossier.Stop(request.Ground, desk.Hand, desk.Now, await desk.Calendars(cancel), notice);
        dossier.Conclude(request.Fees, await desk.RulesOf(dossier, cancel), asked ? WaysToEnd.Withdrawn : WaysToEnd.Stopped);
        await issuing.Stop(dossier, notice, request.Ground.Trim(), asked, cancel);
        return default;
    }
}
