using System.Text.Json.Nodes;
using MotCua.Forms;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>Reads and checks the answers of a dossier with the very form it was begun with.</summary>
internal sealed class AnswerReading(IForms forms, Desk desk)
{
    public async Task<FormVersion> FormOf(Dossier dossier, CancellationToken cancel) =>
        (dossier.FormVersion is { } id ? await forms.Version(new(id), cancel) : null)
        ?? await forms.Of(dossier.Procedure, dossier.ProcedureName, desk.Today, cancel);

    public async Task<IReadOnlyList<FieldError>> Faults(Dossier dossier, CancellationToken cancel) =>
        (await FormOf(dossier, cancel)).Check(Parse(dossier.Answers), desk.Today).Errors;

    public static JsonObject Parse(string answers)
    {
        AnswersWrong.Unless(AnswerJson.TryParse(answers, out var read));
        return read;
    }
}
