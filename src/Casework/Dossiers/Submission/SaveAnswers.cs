using MotCua.Forms;
using MotCua.Kernel;

namespace MotCua.Dossiers.Submission;

/// <summary>What was typed on one page is kept, right or wrong, so that nothing is lost; the answer says what is still to be mended on it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record SaveAnswers(DossierId Dossier, string Page, IReadOnlyDictionary<string, IReadOnlyList<string>> Posted, string? AddRow = null, string? RemoveRow = null, string Language = "vi") : ICommand<SavedAnswers>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The mistakes of the page just saved.</summary>
public sealed record SavedAnswers(IReadOnlyList<FieldError> Errors);

internal sealed class SaveAnswersHandler(Desk desk, AnswerReading reading) : IHandler<SaveAnswers, SavedAnswers>
{
    public async Task<SavedAnswers> Handle(SaveAnswers request, CancellationToken cancel)
    {
        var dossier = await desk.OwnOrAtCounter(request.Dossier, cancel);
        var form = await reading.FormOf(dossier, cancel);
        var answers = form.Bind(request.Page, request.Posted, AnswerReading.Parse(dossier.Answers));
        if (request.AddRow is { Length: > 0 } list)
        {
            answers = form.AddRow(answers, list);
        }

        if (request.RemoveRow?.LastIndexOf('/') is > 0 and var cut && int.TryParse(request.RemoveRow.AsSpan(cut + 1), out var index))
        {
            answers = form.RemoveRow(answers, request.RemoveRow[..cut], index);
        }

        dossier.SaveAnswers(answers.ToJsonString(JsonText.Options));
        return new(form.Check(answers, desk.Today, request.Language).On(request.Page));
    }
}
