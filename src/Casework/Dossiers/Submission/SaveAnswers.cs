using MotCua.Forms;
using MotCua.Kernel;

namespace MotCua.Dossiers.Submission;

/// <summary>What was typed on one page is kept, right or wrong, so that nothing is lost; the answer says what is still to be mended on it. Whoever had seen another version is told first.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record SaveAnswers(DossierId Dossier, string Page, IReadOnlyDictionary<string, IReadOnlyList<string>> Posted, string? AddRow = null, string? RemoveRow = null, string Language = "vi", int? Version = null) : ICommand<SavedAnswers>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The mistakes of the page just saved.</summary>
public sealed record SavedAnswers(IReadOnlyList<FieldError> Errors);

internal sealed class SaveAnswersHandler(Desk desk, AnswerReading reading) : IHandler<SaveAnswers, SavedAnswers>
{
    public async Task<SavedAnswers> Handle(SaveAnswers request, CancellationToken cancel)
    {
        var dossier = await desk.OwnOrAtCounter(request.Dossier, request.Version, cancel);
        var form = await reading.FormOf(dossier, cancel);
        var answers = form.Bind(request.Page, Without(request.RemoveRow, request.Posted), AnswerReading.Parse(dossier.Answers));
        if (request.AddRow is { Length: > 0 } list)
        {
            answers = form.AddRow(answers, list);
        }

        dossier.SaveAnswers(answers.ToJsonString(JsonText.Options));
        return new(form.Check(answers, desk.Today, request.Language).On(request.Page));
    }

    /// <summary>A row goes before the rest is read: rows left empty go too, and would move the numbers of those after them.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Without(string? row, IReadOnlyDictionary<string, IReadOnlyList<string>> posted) =>
        row?.LastIndexOf('/') is > 0 and var cut
            ? posted.Where(box => !box.Key.StartsWith($"{row[..cut]}[{row[(cut + 1)..]}].", StringComparison.Ordinal)).ToDictionary()
            : posted;
}
