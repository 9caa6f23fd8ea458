using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Dossiers.Submission;

/// <summary>All answers at once, as other software sends them; the same form checks them.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record FillAnswers(DossierId Dossier, string Answers) : ICommand<SavedAnswers>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class FillAnswersHandler(Desk desk, AnswerReading reading, Gathering gathering) : IHandler<FillAnswers, SavedAnswers>
{
    public async Task<SavedAnswers> Handle(FillAnswers request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        var (form, kept) = (await reading.FormOf(dossier, cancel), AnswerReading.Parse(dossier.Answers));
        var verdict = form.Check(AnswerReading.Parse(request.Answers), desk.Today);
        dossier.SaveAnswers(verdict.Answers.ToJsonString(JsonText.Options));
        await gathering.Spread(dossier, form, kept, verdict.Answers, cancel);
        return new(verdict.Errors);
    }
}
