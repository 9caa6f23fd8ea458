using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.Held;
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
    string? IdempotencyKey = null,
    EnvelopeId? Envelope = null) : ICommand<DossierId>, IOnce;

internal sealed class ReceiveAtCounterHandler(Database db, Opening opening, IPeople people, Desk desk, Areas areas, Looking looking) : IHandler<ReceiveAtCounter, DossierId>
{
    public async Task<DossierId> Handle(ReceiveAtCounter request, CancellationToken cancel)
    {
        NoAgency.Unless(AgencyCode.TryParse(request.Receiving, out var receiving));
        NotYourAgency.Unless(desk.Actor.MayAt(DossierPermissions.Receive, receiving.Value, desk.Today));
        ApplicantWrong.If(request.Channel is DossierChannel.Online);
        var envelope = await Letter(request, cancel);
        var opened = await opening.Open(request.Procedure, request.Case, request.Competent, request.Channel, receiving.Value, cancel);
        await areas.MustBeOpen(request.Procedure, receiving.Value, opened.Places.Competent, await desk.RulesToday(cancel), cancel);
        var applicant = await people.FindOrRegister(request.Applicant, cancel);
        var parties = new Parties(applicant.Id, applicant.Name, applicant.Number, request.Applicant.Phone ?? applicant.Phone, applicant.Address ?? request.Applicant.Address,
            applicant.Id, request.BroughtBy ?? applicant.Name, new OfficerId(desk.Actor.Id));

        var dossier = Dossier.AtCounter(DossierId.New(), opened.RequestNumber, opened.Grounds, parties, opened.Places, request.Channel, request.ReturnBy, opened.Papers, opened.Form.Id.Value, Known(opened.Form, applicant, request.Applicant), desk.Now);
        var calendar = await desk.CalendarOf(receiving.Value, cancel);

        // What came by post is owed an answer counted from the hour at which the letter came.
        var arrived = envelope?.ArrivedAt ?? desk.Now;
        dossier.Arrive(desk.Hand, arrived, calendar.Add(calendar.NextWorkingMoment(arrived), (await desk.RulesToday(cancel)).AnswerWithin));
        envelope?.Open(dossier.Id, desk.Now);
        db.Add(dossier);
        await looking.Note(dossier, LookUpOccasion.Received, cancel);
        return dossier.Id;
    }

    private async Task<Envelope?> Letter(ReceiveAtCounter request, CancellationToken cancel)
    {
        if (request.Envelope is not { } id)
        {
            return null;
        }

        var envelope = NoSuchEnvelope.Unless(await db.Envelopes.SingleOrDefaultAsync(one => one.Id == id, cancel));
        NotYourAgency.Unless(envelope.Agency == request.Receiving);
        EnvelopeOpened.Unless(envelope.State is EnvelopeState.Waiting);
        return envelope;
    }

    /// <summary>What is held about the applicant, and what was just told at the counter, is not asked again by the form.</summary>
    private static string Known(FormVersion form, PersonCard held, NewPerson told) =>
        form.Prefill([], HeldFact.About(held with { Phone = held.Phone ?? told.Phone, Address = held.Address ?? told.Address })).ToJsonString(JsonText.Options);
}
