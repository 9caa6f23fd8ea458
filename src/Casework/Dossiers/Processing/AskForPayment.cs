using MotCua.Kernel;
using MotCua.Processes.Running;

namespace MotCua.Dossiers.Processing;

/// <summary>The law wants money before the work goes on; the clock stands still until it is paid.</summary>
[Needs(DossierPermissions.Process)]
public sealed record AskForPayment(DossierId Dossier, long Amount, string LegalBasis, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskForPaymentHandler(Desk desk, Waiting waiting) : IHandler<AskForPayment, Done>
{
    public async Task<Done> Handle(AskForPayment request, CancellationToken cancel)
    {
        var dossier = await desk.InHand(request.Dossier, DossierPermissions.Process, request.Version, cancel);
        dossier.AskForPayment(request.Amount, request.LegalBasis, desk.Hand, desk.Now, await desk.Calendars(cancel));
        await waiting.Begin(dossier, ProcessMessages.PaymentMade, cancel);
        return default;
    }
}
