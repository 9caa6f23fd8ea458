using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>A citizen begins an application; it is kept from now on and goes on on any device.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record StartDraft(string Procedure, string? Case, string Agency, string? IdempotencyKey = null) : ICommand<DossierId>, IOnce;

internal sealed class StartDraftHandler(Database db, Opening opening, IPeople people, Desk desk) : IHandler<StartDraft, DossierId>
{
    public async Task<DossierId> Handle(StartDraft request, CancellationToken cancel)
    {
        var opened = await opening.Open(request.Procedure, request.Case, request.Agency, DossierChannel.Online, null, cancel);
        var self = NotYours.Unless(await people.Person(desk.Self, cancel));
        var hand = new PersonId(desk.Actor.Id);
        NoMandate.If(hand != self.Id && !await people.MayActFor(hand, self.Id, opened.Card.Code.Value, desk.Today, cancel));
        var parties = new Parties(self.Id, self.Name, self.Number, self.Phone, self.Address, hand, desk.Actor.Name, AssistedBy: null);

        var draft = Dossier.StartDraft(DossierId.New(), opened.RequestNumber, opened.Grounds, parties, opened.Places, opened.Papers, opened.Form.Id.Value, desk.Now);
        db.Add(draft);
        return draft.Id;
    }
}
