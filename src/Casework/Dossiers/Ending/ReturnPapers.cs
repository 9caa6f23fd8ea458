using MotCua.Kernel;
using MotCua.Payments;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Ending;

/// <summary>Originals of a dossier that ended without a result go back to the citizen, ticked one by one with who received them, and the money to be given back with them, booked in the till of whoever hands it over.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ReturnPapers(DossierId Dossier, IReadOnlyList<string> Papers, string ReceivedBy, bool Refunded = false, int? Version = null, PaymentMethod Method = PaymentMethod.Cash) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ReturnPapersHandler(Desk desk, IPayouts payouts) : IHandler<ReturnPapers, Done>
{
    public async Task<Done> Handle(ReturnPapers request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Receive, dossier.ReceivingAgency));
        var owed = request.Refunded && dossier.Consequences is { Refunded: > 0 and var amount, RefundedAt: null } ? amount : 0;
        dossier.GiveBack(request.Papers, request.Refunded, request.ReceivedBy, desk.Hand, desk.Now);
        if (owed > 0)
        {
            dossier.BookRefund(request.Method, await payouts.GiveBack(dossier.Id.Value, owed, request.Method, dossier.ReceivingAgency, cancel), desk.Hand, desk.Now);
        }

        return default;
    }
}
