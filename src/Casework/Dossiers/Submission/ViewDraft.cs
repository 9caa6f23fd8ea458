using MotCua.Documents;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>A draft, or a dossier being mended, with one page of its form made ready and the mistakes still in it; where typing is given that was not kept, the page shows that.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ViewDraft(DossierId Dossier, string? Page = null, bool ShowErrors = false, string Language = "vi", IReadOnlyDictionary<string, IReadOnlyList<string>>? Typed = null) : IQuery<DraftView>;

/// <summary>The draft; the page asked for, or the first; every mistake; the answers as they are read; by paper, what the State already holds and offers instead.</summary>
public sealed record DraftView(DossierView Dossier, FormPage? Page, IReadOnlyList<string> Pages, IReadOnlyList<FieldError> Errors, IReadOnlyList<SummaryPage> Summary, IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>> Offers)
{
    /// <summary>With what it is filed together, while that is being filled in.</summary>
    public FilledTogether? Together { get; init; }

    /// <summary>By paper, the register that the citizen may let be asked instead of handing it in.</summary>
    public IReadOnlyDictionary<string, RegisterChance> Registers { get; init; } = new Dictionary<string, RegisterChance>();

    /// <summary>Papers, by key, that another dossier handed in with it results in: nobody has to bring them.</summary>
    public IReadOnlyDictionary<string, AwaitedResult> Awaited { get; init; } = new Dictionary<string, AwaitedResult>();
}

internal sealed class ViewDraftHandler(Database db, ViewReading views, AnswerReading reading, IPeople people, IVault vault, Gathering gathering, Looking looking, Desk desk) : IHandler<ViewDraft, DraftView>
{
    public async Task<DraftView> Handle(ViewDraft request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await ViewReading.Find(db.Dossiers.Where(one => one.Id == request.Dossier), cancel));
        NotYours.Unless(desk.IsOwn(dossier) || (!dossier.IsDraft && desk.Concerns(DossierPermissions.View, [.. dossier.Agencies])));
        var form = await reading.FormOf(dossier, cancel);
        var person = await people.Person(dossier.Applicant, cancel);
        var facts = person is null ? new Dictionary<string, HeldFact>() : HeldFact.About(person, request.Language);
        var answers = dossier.IsDraft ? form.Prefill(AnswerReading.Parse(dossier.Answers), facts) : AnswerReading.Parse(dossier.Answers);
        var verdict = form.Check(answers, desk.Today, request.Language);
        var pages = form.PagesFor(answers, desk.Today);
        var together = await gathering.Filled(dossier, form, answers, verdict.Errors, request.Language, cancel);
        pages = together?.Asking(pages, request.Page) ?? pages;
        var page = request.Page ?? (pages is [var first, ..] ? first : null);
        var drawn = page is null ? null : form.Page(page, request.Typed is { } typed ? form.Bind(page, typed, answers) : answers, desk.Today, facts, request.ShowErrors ? verdict.On(page) : null, request.Language);
        return new(
            await views.View(dossier, cancel),
            drawn is null || together is null ? drawn : together.Without(drawn, pages),
            pages,
            verdict.Errors,
            form.Summary(answers, desk.Today, request.Language),
            await Offers(dossier, cancel)) 
        {
            Together = together,
            Awaited = await gathering.Awaited(dossier, cancel),
            Registers = (dossier.IsDraft || dossier.IsBeingMended) && desk.IsOwn(dossier) ? await looking.Registers(dossier, cancel) : LookUpsView.None.Registers,
        };
    }

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>>> Offers(Dossier dossier, CancellationToken cancel)
    {
        Dictionary<string, IReadOnlyList<VaultItemCard>> offers = [];
        foreach (var paper in dossier.Papers.Where(paper => paper.Kinds.Any))
        {
            VaultItemCard[] held = [.. (await vault.Of(dossier.Applicant, [.. paper.Kinds.All], cancel)).Where(item => paper.MayBeIn(item.HolderName, dossier.ApplicantName))];
            if (held.Length > 0)
            {
                offers[paper.Key] = held;
            }
        }

        return offers;
    }
}
