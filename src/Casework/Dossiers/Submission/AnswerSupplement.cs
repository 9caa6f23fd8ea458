using MotCua.Kernel;
using MotCua.Processes.Running;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>The citizen hands in what was asked for, every line of it; the clock goes on where it stood, and the differences are kept.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record AnswerSupplement(DossierId Dossier, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AnswerSupplementHandler(Desk desk, AnswerReading answers, Waiting waiting) : IHandler<AnswerSupplement, Done>
{
    public async Task<Done> Handle(AnswerSupplement request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, request.Version, cancel);
        NotAwaitingSupplement.Unless(dossier.IsBeingMended);
        // What was brought on paper need not be typed as well.
        AnswersWrong.If(dossier.Channel is DossierChannel.Online && (await answers.Faults(dossier, cancel)).Count > 0);

        var changes = dossier.Supplements[^1].Was is { } was ? Differences.Since(was, dossier, await answers.FormOf(dossier, cancel), desk.Today) : [];
        dossier.AnswerSupplement(changes, desk.Hand, desk.Now, await desk.AnswerDue(dossier, cancel), await desk.Calendars(cancel));
        await waiting.End(dossier, ProcessMessages.SupplementReceived, cancel);
        return default;
    }
}
