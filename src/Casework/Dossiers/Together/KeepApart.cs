using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>A citizen wants an answer different in one dossier, or the same as in the others again: then theirs is taken over.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record KeepApart(DossierId Dossier, string Field, bool Apart) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class KeepApartHandler(Desk desk, AnswerReading reading, Gathering gathering) : IHandler<KeepApart, Done>
{
    public async Task<Done> Handle(KeepApart request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        var filing = NoSuchFiling.Unless(await gathering.OpenFor(dossier, cancel));
        var (form, answers) = (await reading.FormOf(dossier, cancel), AnswerReading.Parse(dossier.Answers));
        var shared = NotShared.Unless((await gathering.Shared(filing, dossier, form, answers, [], "vi", cancel)).FirstOrDefault(one => one.Name == request.Field));
        filing.KeepApart(dossier.Id, shared.Means, request.Apart);
        if (!request.Apart)
        {
            var first = (await gathering.Dossiers(filing, cancel)).First(one => one.Id == shared.AskedIn);
            var theirs = (await reading.FormOf(first, cancel)).Meant(AnswerReading.Parse(first.Answers), desk.Today).First(one => one.Means == shared.Means);
            dossier.SaveAnswers(form.TakeOver(answers, new Dictionary<string, string?> { [shared.Means] = theirs.Answer }).ToJsonString(JsonText.Options));
        }

        return default;
    }
}
