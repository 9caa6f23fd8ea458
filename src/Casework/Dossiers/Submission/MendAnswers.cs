using MotCua.Forms;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>The very questions that were asked about are answered anew, and words are said to single lines; the rest of the form stays as it is; by the citizen, or by a clerk for them.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record MendAnswers(
    DossierId Dossier,
    IReadOnlyList<string> Fields,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Posted,
    IReadOnlyDictionary<int, string> Replies,
    string Language = "vi",
    int? Version = null) : ICommand<SavedAnswers>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class MendAnswersHandler(Desk desk, AnswerReading reading) : IHandler<MendAnswers, SavedAnswers>
{
    public async Task<SavedAnswers> Handle(MendAnswers request, CancellationToken cancel)
    {
        var dossier = await desk.OwnOrAtCounter(request.Dossier, request.Version, cancel);
        NotAwaitingSupplement.Unless(dossier.IsBeingMended);
        NoSuchTarget.If(request.Fields.Any(field => dossier.Supplements[^1].Lines.All(line => line.Target != field)));
        dossier.Reply(request.Replies);
        if (request.Fields.Count == 0)
        {
            return new([]);
        }

        var form = await reading.FormOf(dossier, cancel);
        var answers = form.Mend(request.Fields, request.Posted, AnswerReading.Parse(dossier.Answers));
        dossier.SaveAnswers(answers.ToJsonString(JsonText.Options));
        var faults = form.Check(answers, desk.Today, request.Language).Errors;
        return new([.. faults.Where(fault => request.Fields.Any(field => fault.Name == field || fault.Name.StartsWith(field + "[", StringComparison.Ordinal)))]);
    }
}
