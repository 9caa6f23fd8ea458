using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>The head does not let a further request go out, and says why; the work goes on with what is there.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record DeclineSecondRequest(DossierId Dossier, Guid Request, string Reason) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DeclineSecondRequestHandler(Database db, Desk desk) : IHandler<DeclineSecondRequest, Done>
{
    public async Task<Done> Handle(DeclineSecondRequest request, CancellationToken cancel)
    {
        var laid = NoSuchSecondRequest.Unless(await db.SecondRequests.SingleOrDefaultAsync(one => one.Id == request.Request && one.Dossier == request.Dossier && one.DecidedAt == null, cancel));
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, laid.Agency));
        ReasonMissing.If(string.IsNullOrWhiteSpace(request.Reason));
        laid.Decide(approved: false, request.Reason, desk.Hand.Name, desk.Now);
        (await db.Dossier(laid.Dossier, cancel)).HearTheHead(approved: false, request.Reason, desk.Hand, desk.Now);
        return default;
    }
}
