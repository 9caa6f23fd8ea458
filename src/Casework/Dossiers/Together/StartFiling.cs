using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>A citizen begins several procedures in one go: each becomes a draft of its own, and they are filled in together.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record StartFiling(IReadOnlyList<ChosenProcedure> Chosen, string? IdempotencyKey = null) : ICommand<FilingId>, IOnce;

/// <summary>A procedure chosen, its case where it has several, and the agency that settles it.</summary>
public sealed record ChosenProcedure(string Procedure, string? Case, string Agency);

internal sealed class StartFilingHandler(Database db, Opening opening, Interlinks interlinks, IPeople people, Desk desk) : IHandler<StartFiling, FilingId>
{
    public async Task<FilingId> Handle(StartFiling request, CancellationToken cancel)
    {
        TooFew.If(request.Chosen.Count < Filing.Fewest);
        TooMany.If(request.Chosen.Count > Filing.Most);
        ProcedureTwice.If(request.Chosen.DistinctBy(one => one.Procedure).Count() < request.Chosen.Count);
        var self = NotYours.Unless(await people.Person(desk.Self, cancel));
        var hand = new PersonId(desk.Actor.Id);
        var parties = new Parties(self.Id, self.Name, self.Number, self.Phone, self.Address, hand, desk.Actor.Name, AssistedBy: null);
        List<Dossier> drafts = [];
        List<Procedures.ProcedureCard> cards = [];
        foreach (var chosen in request.Chosen)
        {
            var opened = await opening.Open(chosen.Procedure, chosen.Case, chosen.Agency, DossierChannel.Online, null, cancel);
            NoMandate.If(hand != self.Id && !await people.MayActFor(hand, self.Id, opened.Card.Code.Value, desk.Today, cancel));
            cards.Add(opened.Card);
            drafts.Add(Dossier.StartDraft(DossierId.New(), opened.RequestNumber, opened.Grounds, parties, opened.Places, opened.Papers, opened.Form.Id.Value, desk.Now));
        }

        if ((await interlinks.Of(cards, cancel)).Within is [var (inner, outer), ..])
        {
            throw new RefusedException(WithinAnother.With(inner.SpokenName, outer.SpokenName));
        }

        var filing = Filing.Begin(Ids.New<FilingId>(), drafts, desk.Now);
        db.AddRange(drafts);
        db.Add(filing);
        return filing.Id;
    }
}
