using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Internal;

/// <summary>An official begins an internal request of their agency to another agency or to a unit of the same; filling in, handing in and following are those of any application.</summary>
[Needs(DossierPermissions.Request)]
public sealed record StartRequest(string Procedure, string? Case, string Requesting, string Agency, string? IdempotencyKey = null) : ICommand<DossierId>, IOnce;

internal sealed class StartRequestHandler(Database db, Opening opening, IPeople people, IOrganisation organisation, Desk desk) : IHandler<StartRequest, DossierId>
{
    public async Task<DossierId> Handle(StartRequest request, CancellationToken cancel)
    {
        NotYourRequest.Unless(desk.Requests.Contains(request.Requesting));
        NoAgency.Unless(AgencyCode.TryParse(request.Requesting, out var code));
        var requesting = NoAgency.Unless(await organisation.Agency(code, desk.Today, cancel));
        var opened = await opening.OpenRequest(request.Procedure, request.Case, request.Agency, cancel);

        // No telephone: who knows an agency's number and the code of a request learns nothing by it.
        var applicant = await people.OfAgency(requesting.Code.Value, requesting.Name, requesting.Address, cancel);
        var parties = new Parties(applicant.Id, applicant.Name, applicant.Number, null, applicant.Address, applicant.Id, desk.Actor.Name, AssistedBy: null) { Agency = requesting.Code.Value };
        var draft = Dossier.StartDraft(DossierId.New(), opened.RequestNumber, opened.Grounds, parties, opened.Places, opened.Papers, opened.Form.Id.Value, desk.Now);
        db.Add(draft);
        return draft.Id;
    }
}
