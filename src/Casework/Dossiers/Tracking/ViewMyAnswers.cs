using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Submission;
using MotCua.Forms;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>What the citizen declared in the form of their own dossier, as it is read; with what was mended at request.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record ViewMyAnswers(DossierId Dossier, string Language = "vi") : IQuery<IReadOnlyList<SummaryPage>>;

internal sealed class ViewMyAnswersHandler(Database db, AnswerReading reading, Desk desk) : IHandler<ViewMyAnswers, IReadOnlyList<SummaryPage>>
{
    public async Task<IReadOnlyList<SummaryPage>> Handle(ViewMyAnswers request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await db.Dossiers.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel));
        NotYours.Unless(desk.IsOwn(dossier));
        return (await reading.FormOf(dossier, cancel)).Summary(AnswerReading.Parse(dossier.Answers), desk.Today, request.Language);
    }
}
