using MotCua.Forms;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using MotCua.Calendar;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>The application is handed in; the agency owes an answer by the hour named.</summary>
/// <param name="Signed">Counted upon as signed: refused where the form says something else by now.</param>
[Needs(DossierPermissions.Submit)]
public sealed record SubmitDossier(DossierId Dossier, DossierChannel ReturnBy = DossierChannel.Online, int? Version = null, string? IdempotencyKey = null, bool Signed = false) : ICommand<Submitted>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>What the citizen holds after handing in: a number, and until when somebody must answer.</summary>
public sealed record Submitted(DossierId Dossier, string RequestNumber, DateTimeOffset At, DateTimeOffset AnswerDue);

internal sealed class SubmitDossierHandler(Desk desk, AnswerReading answers, Gathering gathering, Looking looking, Confirmations confirmations, Issuing issuing) : IHandler<SubmitDossier, Submitted>
{
    public async Task<Submitted> Handle(SubmitDossier request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, request.Version, cancel);
        AlreadySubmitted.Unless(dossier.IsDraft);
        AnswersWrong.If((await answers.Faults(dossier, cancel)).Count > 0);

        dossier.ChooseReturn(request.ReturnBy);
        var due = await desk.AnswerDue(dossier, cancel);
        await gathering.GoAlone(dossier, handedIn: true, cancel);
        await confirmations.Note(dossier, request.Signed, cancel);
        dossier.Submit(desk.Hand, desk.Now, due);
        await issuing.Acknowledgement(dossier, cancel);
        await looking.Note(dossier, LookUpOccasion.Submitted, cancel);
        return new(dossier.Id, dossier.RequestNumber, desk.Now, due);
    }
}
