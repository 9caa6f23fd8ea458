using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Ending;

/// <summary>Originals of a dossier that ended without a result go back to the citizen, ticked one by one with who received them, and the money to be given back with them.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ReturnPapers(DossierId Dossier, IReadOnlyList<string> Papers, string ReceivedBy, bool Refunded = false, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ReturnPapersHandler(Desk desk) : IHandler<ReturnPapers, Done>
{
    public async Task<Done> Handle(ReturnPapers request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Receive, request.Version, cancel);
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Receive, dossier.ReceivingAgency));
        dossier.GiveBack(request.Papers, request.Refunded, request.ReceivedBy, desk.Hand, desk.Now);
        return default;
    }
}
