using MotCua.Kernel;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Processing;

/// <summary>The agency that was asked gives its opinion, in words and in what it comes to; once all have answered, a process that waited for it goes on and its gateways are told.</summary>
[Needs(DossierPermissions.Process)]
public sealed record AnswerConsultation(DossierId Dossier, Guid Consultation, string Answer, Opinion Outcome = Opinion.None) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AnswerConsultationHandler(Database db, Desk desk, Addressees addressees, Waiting waiting) : IHandler<AnswerConsultation, Done>
{
    public async Task<Done> Handle(AnswerConsultation request, CancellationToken cancel)
    {
        var dossier = await db.Dossier(request.Dossier, cancel);
        var asked = NoSuchConsultation.Unless(dossier.Consultations.FirstOrDefault(one => one.Id == request.Consultation));
        await addressees.MustInclude(asked, cancel);
        dossier.Answer(asked.Id, request.Answer, request.Outcome, desk.Hand, desk.Now, await desk.Calendars(cancel));
        if (dossier.Consultations.All(one => one.AnsweredAt is not null))
        {
            await waiting.End(dossier, ProcessMessages.AgencyAnswered, cancel);
        }

        return default;
    }
}
