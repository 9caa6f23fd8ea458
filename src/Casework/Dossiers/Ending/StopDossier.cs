using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Ending;

/// <summary>Work on the dossier ends with a signed notice: the citizen asked for it, or a ground in law was found.</summary>
[Needs(DossierPermissions.View)]
public sealed record StopDossier(DossierId Dossier, string Ground, int? Version = null, FeeOutcome? Fees = null) : ICommand<Done>, ISendsLetter
{
    public Guid Subject => Dossier.Value;
}

internal sealed class StopDossierHandler(Desk desk, Routing routing, OutgoingSheets sheets, SheetSigning signing) : IHandler<StopDossier, Done>, IPrepare<StopDossier>, IDrawsLetter<StopDossier>
{
    private SignedSheet? signed;

    /// <summary>Signs the notice off a rehearsal; a signing that fails leaves everything as it was.</summary>
    public async Task Prepare(StopDossier request, CancellationToken cancel) => signed = await signing.Sign(await Draw(request, cancel), cancel);

    public async Task<UnsignedSheet> Draw(StopDossier deed, CancellationToken cancel)
    {
        var (dossier, asked) = await Mine(deed, cancel);
        var step = dossier.OpenSteps.LastOrDefault()?.Name ?? dossier.Steps.OrderBy(one => one.Order).LastOrDefault()?.Name;
        await End(deed, dossier, asked, Guid.Empty, cancel);
        return await sheets.Stop(dossier, deed.Ground, asked, step, cancel);
    }

    public async Task<Done> Handle(StopDossier request, CancellationToken cancel)
    {
        var (dossier, asked) = await Mine(request, cancel);
        var seen = dossier.Version;
        await routing.Stop(dossier, cancel);
        await End(request, dossier, asked, signed?.Id ?? Guid.Empty, cancel);
        await signing.Enter(dossier, signed, seen, cancel);
        return default;
    }

    private async Task End(StopDossier request, Dossier dossier, bool asked, Guid notice, CancellationToken cancel)
    {
        dossier.Stop(request.Ground, desk.Hand, desk.Now, await desk.Calendars(cancel), notice);
        dossier.Conclude(request.Fees, await desk.RulesOf(dossier, cancel), asked ? WaysToEnd.Withdrawn : WaysToEnd.Stopped);
    }

    private async Task<(Dossier Dossier, bool Asked)> Mine(StopDossier request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.View, request.Version, cancel);
        var asked = dossier.Stage is DossierStage.WithdrawalAsked;
        NotYourAgency.Unless(desk.Concerns(asked ? DossierPermissions.Receive : DossierPermissions.Sign, dossier.ReceivingAgency, dossier.CompetentAgency));
        return (dossier, asked);
    }
}
