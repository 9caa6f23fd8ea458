using MotCua.Dossiers.Together;
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

internal sealed class SaveAnswersHandler(Desk desk, AnswerReading reading, Gathering gathering) : IHandler<SaveAnswers, SavedAnswers>
{
    public async Task<SavedAnswers> Handle(SaveAnswers request, CancellationToken cancel)
    {
        var dossier = await desk.OwnOrAtCounter(request.Dossier, request.Version, cancel);
        var form = await reading.FormOf(dossier, cancel);
        var kept = AnswerReading.Parse(dossier.Answers);
        var answers = form.Bind(request.Page, Without(request.RemoveRow, request.Posted), kept, await AskedElsewhere(dossier, form, kept, cancel));
        if (request.AddRow is { Length: > 0 } list)
        {
            answers = form.AddRow(answers, list);
        }

        dossier.SaveAnswers(answers.ToJsonString(JsonText.Options));
        await gathering.Spread(dossier, form, kept, answers, cancel);
        return new(form.Check(answers, desk.Today, request.Language).On(request.Page));
    }

    /// <summary>Questions that the page did not show, since another dossier of the filing asks them.</summary>
    private async Task<IReadOnlyCollection<string>> AskedElsewhere(Dossier dossier, FormVersion form, System.Text.Json.Nodes.JsonObject answers, CancellationToken cancel) =>
        await gathering.OpenFor(dossier, cancel) is { } filing
            ? [.. (await gathering.Shared(filing, dossier, form, answers, form.Check(answers, desk.Today).Errors, "vi", cancel)).Where(one => !one.IsAsked).Select(one => one.Name)]
            : [];

    /// <summary>A row goes before the rest is read: rows left empty go too, and would move the numbers of those after them.</summary>
    private static IReadOnlyDictionary<string, IReadOnlyList<string>> Without(string? row, IReadOnlyDictionary<string, IReadOnlyList<string>> posted) =>
        row?.LastIndexOf('/') is > 0 and var cut
            ? posted.Where(box => !box.Key.StartsWith($"{row[..cut]}[{row[(cut + 1)..]}].", StringComparison.Ordinal)).ToDictionary()
            : posted;
}
