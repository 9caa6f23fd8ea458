using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Held;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>More was asked for already: the officer lays a further list before the head, with the ground in law; nothing goes out yet and no clock stops.</summary>
[Needs(DossierPermissions.View)]
public sealed record ProposeSecondRequest(DossierId Dossier, IReadOnlyList<SupplementLine> Lines, string Ground, int? Version = null) : ICommand<Guid>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ProposeSecondRequestHandler(Database db, Desk desk, Asking asking, Looking looking) : IHandler<ProposeSecondRequest, Guid>
{
    public async Task<Guid> Handle(ProposeSecondRequest request, CancellationToken cancel)
    {
        var before = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted;
        var dossier = await desk.InHand(request.Dossier, before ? DossierPermissions.Receive : DossierPermissions.Process, request.Version, cancel);
        SecondRequestOpen.If(await db.SecondRequests.AnyAsync(one => one.Dossier == dossier.Id && one.DecidedAt == null, cancel));
        var lines = await asking.Complete(dossier, request.Lines, cancel);
        dossier.LayBeforeTheHead((await desk.RulesOf(dossier, cancel)).SupplementsAllowed, request.Ground, desk.Hand, desk.Now);
        var laid = new SecondRequest
        {
            Id = Guid.CreateVersion7(desk.Now),
            Dossier = dossier.Id,
            Agency = before ? dossier.ReceivingAgency : dossier.CompetentAgency,
            Ground = request.Ground.Trim(),
            Lines = [.. lines],
            Officer = desk.Actor.Id,
            OfficerName = desk.Hand.Name,
            At = desk.Now,
        };
        db.Add(laid);
        await looking.NoteAsked(dossier, before, lines, cancel);
        return laid.Id;
    }
}
