using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>Somebody stands at the counter, or a letter came: the clerk opens the dossier; checking and taking it follow as for one sent online.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ReceiveAtCounter(
    string Procedure,
    string? Case,
    string Competent,
    string Receiving,
    NewPerson Applicant,
    string? BroughtBy = null,
    DossierChannel Channel = DossierChannel.Direct,
    DossierChannel ReturnBy = DossierChannel.Direct,
    string? IdempotencyKey = null) : ICommand<DossierId>, IOnce;

internal sealed class ReceiveAtCounterHandler(Database db, Opening opening, IPeople people, Desk desk) : IHandler<ReceiveAtCounter, DossierId>
{
    public async Task<DossierId> Handle(ReceiveAtCounter request, CancellationToken cancel)
    {
        NoAgency.Unless(AgencyCode.TryParse(request.Receiving, out var receiving));
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, receiving.Value, desk.Today));
        ApplicantWrong.If(request.Channel is DossierChannel.Online);
        var opened = await opening.Open(request.Procedure, request.Case, request.Competent, request.Channel, receiving.Value, cancel);
        var applicant = await people.FindOrRegister(request.Applicant, cancel);
        var parties = new Parties(applicant.Id, applicant.Name, applicant.Number, request.Applicant.Phone ?? applicant.Phone, applicant.Address ?? request.Applicant.Address,
            applicant.Id, request.BroughtBy ?? applicant.Name, new OfficerId(desk.Actor.Id));

        var dossier = Dossier.AtCounter(DossierId.New(), opened.RequestNumber, opened.Grounds, parties, opened.Places, request.Channel, request.ReturnBy, opened.Papers, opened.Form.Id.Value, Known(opened.Form, applicant, request.Applicant), desk.Now);
        var calendar = await desk.CalendarOf(receiving.Value, cancel);
        dossier.Arrive(desk.Hand, desk.Now, calendar.Add(calendar.NextWorkingMoment(desk.Now), (await desk.RulesToday(cancel)).AnswerWithin));
        db.Add(dossier);
        return dossier.Id;
    }

    /// <summary>What is held about the applicant, and what was just told at the counter, is not asked again by the form.</summary>
    private static string Known(FormVersion form, PersonCard held, NewPerson told) =>
        form.Prefill([], HeldFact.About(held with { Phone = held.Phone ?? told.Phone, Address = held.Address ?? told.Address })).ToJsonString(JsonText.Options);
}
