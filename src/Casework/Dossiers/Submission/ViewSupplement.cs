using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>The citizen, or a clerk who hands in for them, looks at exactly what is asked, each line with the paper to send or the very question to answer anew.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewSupplement(DossierId Dossier, bool ShowErrors = false, string Language = "vi", IReadOnlyDictionary<string, IReadOnlyList<string>>? Typed = null) : IQuery<SupplementToAnswer>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>The dossier, the request that waits for an answer, and its lines ready to be answered; all answers as they are read, and what is still wrong in them.</summary>
public sealed record SupplementToAnswer(DossierView Dossier, SupplementView Asked, IReadOnlyList<LineToAnswer> Lines, IReadOnlyList<FieldError> Errors)
{
    /// <summary>The answers as they are kept now.</summary>
    public IReadOnlyList<SummaryPage> Answers { get; init; } = [];
}

/// <summary>One line with what it asks for: a paper, or a question as it stands on the form, or a page of the form where the question is no longer asked.</summary>
public sealed record LineToAnswer(SupplementLine Line, PaperView? Paper, FieldView? Field, string? Page);

internal sealed class ViewSupplementHandler(ViewReading views, AnswerReading reading, IPeople people, Desk desk) : IHandler<ViewSupplement, SupplementToAnswer>
{
    public async Task<SupplementToAnswer> Handle(ViewSupplement request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await views.Find(request.Dossier, cancel));
        NotYours.Unless(desk.IsOwn(dossier) || desk.AnswersFor(dossier));
        NotAwaitingSupplement.Unless(dossier.IsBeingMended);
        var form = await reading.FormOf(dossier, cancel);
        var kept = AnswerReading.Parse(dossier.Answers);
        string[] fields = [.. dossier.Supplements[^1].Lines.Select(line => line.Target)];
        var answers = request.Typed is { } typed ? form.Mend(fields, typed, kept) : kept;
        var person = await people.Person(dossier.Applicant, cancel);
        var facts = person is null ? new Dictionary<string, HeldFact>() : HeldFact.About(person, request.Language);
        var errors = form.Check(answers, desk.Today, request.Language).Errors;
        FormPage[] pages = [.. form.PagesFor(answers, desk.Today).Select(page => form.Page(page, answers, desk.Today, facts, request.ShowErrors ? errors : null, request.Language)).OfType<FormPage>()];
        var view = await views.View(dossier, cancel);
        var asked = view.Supplements[^1];
        return new(view, asked, [.. asked.Lines.Select(line => ToAnswer(line, view, pages))], errors)
        {
            Answers = form.Summary(kept, desk.Today, request.Language),
        };
    }

    private static LineToAnswer ToAnswer(SupplementLine line, DossierView view, FormPage[] pages)
    {
        if (view.Papers.FirstOrDefault(paper => paper.Key == line.Target && !paper.IsTheForm) is { } paper)
        {
            return new(line, paper, null, null);
        }

        var page = pages.FirstOrDefault(one => one.Id == line.Target || one.Fields.Any(field => field.Name == line.Target)) ?? pages.FirstOrDefault();
        return new(line, null, page?.Fields.FirstOrDefault(field => field.Name == line.Target), page?.Id);
    }
}
