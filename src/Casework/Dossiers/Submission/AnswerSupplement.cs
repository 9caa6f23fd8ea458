using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Confirming;
using MotCua.Kernel;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>What was asked for is handed in, every line of it: by the citizen, or by a clerk for one who came or wrote, and then it says so; the clock goes on where it stood, and the differences are kept.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record AnswerSupplement(DossierId Dossier, int? Version = null, string? BroughtBy = null, EnvelopeId? Envelope = null, bool Signed = false) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AnswerSupplementHandler(Database db, Desk desk, AnswerReading answers, Waiting waiting, Confirmations confirmations) : IHandler<AnswerSupplement, Done>
{
    public async Task<Done> Handle(AnswerSupplement request, CancellationToken cancel)
    {
        var dossier = await desk.OwnOrAtCounter(request.Dossier, request.Version, cancel);
        NotAwaitingSupplement.Unless(dossier.IsBeingMended);
        // What was brought on paper need not be typed as well.
        AnswersWrong.If(dossier.Channel is DossierChannel.Online && (await answers.Faults(dossier, cancel)).Count > 0);

        var changes = dossier.Supplements[^1].Was is { } was ? Differences.Since(was, dossier, await answers.FormOf(dossier, cancel), desk.Today) : [];
        if (!desk.AnswersFor(dossier))
        {
            await confirmations.Note(dossier, request.Signed, cancel);
            dossier.AnswerSupplement(changes, desk.Hand, desk.Now, await desk.AnswerDue(dossier, desk.Now, cancel), await desk.Calendars(cancel));
        }
        else
        {
            BringerMissing.At("BroughtBy").If(string.IsNullOrWhiteSpace(request.BroughtBy));
            var letter = request.Envelope is { } id ? await Letter(id, dossier, cancel) : null;
            var at = dossier.AnsweredBy(letter?.ArrivedAt ?? desk.Now, desk.Now);
            var assisted = new AssistedAnswer(desk.Hand.Name, desk.Hand.Office, request.BroughtBy.Trim(), letter is null ? DossierChannel.Direct : DossierChannel.Post);
            dossier.AnswerSupplement(changes, desk.Hand, at, await desk.AnswerDue(dossier, at, cancel), await desk.Calendars(cancel), assisted);
            letter?.Open(dossier.Id, desk.Now);
        }

        await waiting.End(dossier, ProcessMessages.SupplementReceived, cancel);
        return default;
    }

    private async Task<Envelope> Letter(EnvelopeId id, Dossier dossier, CancellationToken cancel)
    {
        var letter = NoSuchEnvelope.Unless(await db.Envelopes.SingleOrDefaultAsync(one => one.Id == id, cancel));
        NotYourAgency.Unless(letter.Agency == dossier.ReceivingAgency || letter.Agency == dossier.CompetentAgency);
        EnvelopeOpened.Unless(letter.State is EnvelopeState.Waiting);
        return letter;
    }
}
