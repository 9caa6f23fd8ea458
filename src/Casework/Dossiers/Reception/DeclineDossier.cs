using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;

namespace MotCua.Dossiers.Reception;

/// <summary>The one-stop does not take the dossier, with a reason that a citizen understands, on the form of refusal that the clerk signs.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record DeclineDossier(DossierId Dossier, string Reason, int? Version = null, FeeOutcome? Fees = null) : ICommand<Done>, ISendsLetter
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DeclineDossierHandler(Desk desk, OutgoingSheets sheets, SheetSigning signing) : IHandler<DeclineDossier, Done>, IPrepare<DeclineDossier>, IDrawsLetter<DeclineDossier>
{
    private SignedSheet? signed;

    /// <summary>Signs the refusal off a rehearsal; a signing that fails leaves everything as it was.</summary>
    public async Task Prepare(DeclineDossier request, CancellationToken cancel) => signed = await signing.Sign(await Draw(request, cancel), cancel);

    public async Task<UnsignedSheet> Draw(DeclineDossier deed, CancellationToken cancel) => await sheets.Refusal((await Declined(deed, cancel)).Dossier, deed.Reason, cancel);

    public async Task<Done> Handle(DeclineDossier request, CancellationToken cancel)
    {
        var (dossier, seen) = await Declined(request, cancel);
        await signing.Enter(dossier, signed, seen, cancel);
        return default;
    }

    private async Task<(Dossier Dossier, int Seen)> Declined(DeclineDossier request, CancellationToken cancel)
    {
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        var seen = dossier.Version;
        dossier.Decline(request.Reason, desk.Hand, desk.Now);
        dossier.Conclude(request.Fees, await desk.RulesOf(dossier, cancel), WaysToEnd.Declined);
        return (dossier, seen);
    }
}
