using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Submission;
using MotCua.Forms;
using MotCua.Kernel;
using static MotCua.Dossiers.Together.FilingRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>Holds the dossiers of one filing together while it is being filled in: an answer or a paper given to one is given to all that ask for the same.</summary>
internal sealed class Gathering(Database db, AnswerReading reading, Desk desk)
{
    /// <summary>The citizen's own filing.</summary>
    public async Task<Filing> Own(FilingId id, int? version, CancellationToken cancel)
    {
        var filing = NoSuchFiling.Unless(await db.Filings.SingleOrDefaultAsync(one => one.Id == id, cancel));
        DossierRefusals.NotYours.Unless(desk.Actor.Kind is ActorKind.System || filing.Applicant == desk.Self || filing.Submitter.Value == desk.Actor.Id);
        filing.MustBeAt(version);
        return filing;
    }

    /// <summary>The filing in which a draft is being filled in; none once it is handed in.</summary>
    public async Task<Filing?> OpenFor(Dossier dossier, CancellationToken cancel) =>
        dossier.IsDraft && await db.FilingOf(dossier.Id, cancel) is { IsOpen: true } filing ? filing : null;

    /// <summary>The dossiers of a filing in their order.</summary>
    public async Task<IReadOnlyList<Dossier>> Dossiers(Filing filing, CancellationToken cancel)
    {
        DossierId[] ids = [.. filing.Members.Select(member => member.Dossier)];
        var found = await db.Dossiers.Where(dossier => ids.Contains(dossier.Id)).ToListAsync(cancel);
        return [.. filing.InOrder.Select(member => found.First(dossier => dossier.Id == member.Dossier))];
    }

    /// <summary>The papers, by key, that nobody has to bring for a draft that waits: the house takes them over from another dossier and hands it in.</summary>
    public async Task<IReadOnlyDictionary<string, AwaitedResult>> Awaited(Dossier draft, CancellationToken cancel)
    {
        if (!draft.IsDraft || await db.FilingOf(draft.Id, cancel) is not { IsOpen: false } filing || filing.Member(draft.Id) is not { IsWaiting: true, StuckOn: null } member)
        {
            return new Dictionary<string, AwaitedResult>();
        }

        var awaited = AwaitedResult.Of(draft, member, await Dossiers(filing, cancel));
        return awaited.Where(one => !one.WillNotCome && draft.Papers.First(paper => paper.Key == one.Key).Source is PaperSource.Missing).ToDictionary(one => one.Key);
    }

    /// <summary>A draft that is handed in by itself or thrown away is filed together with nothing any more; one that waited for a result waits no longer.</summary>
    public async Task GoAlone(Dossier draft, bool handedIn, CancellationToken cancel)
    {
        if (await db.FilingOf(draft.Id, cancel) is not { } filing)
        {
            return;
        }

        if (handedIn && !filing.IsOpen)
        {
            filing.Member(draft.Id).HandedInAt = desk.Now;
            return;
        }

        filing.LeaveOut(draft.Id);
        if (filing.IsOpen && filing.Members.Count < Filing.Fewest)
        {
            db.Remove(filing);
        }
    }

    /// <summary>What was answered anew in one dossier is written into every other that asks for the same, but where it is kept apart.</summary>
    public async Task Spread(Dossier dossier, FormVersion form, JsonObject before, JsonObject after, CancellationToken cancel)
    {
        if (await OpenFor(dossier, cancel) is not { } filing)
        {
            return;
        }

        var was = form.Meant(before, desk.Today).ToDictionary(one => one.Means, one => one.Answer);
        var changed = form.Meant(after, desk.Today).Where(one => one.Answer != was[one.Means] && !filing.IsApart(dossier.Id, one.Means)).ToDictionary(one => one.Means, one => one.Answer);
        foreach (var other in (await Dossiers(filing, cancel)).Where(one => changed.Count > 0 && one.Id != dossier.Id && one.IsDraft))
        {
            var taken = changed.Where(one => !filing.IsApart(other.Id, one.Key)).ToDictionary();
            var theirs = await reading.FormOf(other, cancel);
            if (theirs.Concepts.Keys.Any(taken.ContainsKey))
            {
                other.SaveAnswers(theirs.TakeOver(AnswerReading.Parse(other.Answers), taken).ToJsonString(JsonText.Options));
            }
        }
    }

    /// <summary>The questions of a draft that an earlier dossier of the filing asks already: they are not asked again, unless the answer does not do here.</summary>
    public async Task<IReadOnlyList<SharedQuestion>> Shared(Filing filing, Dossier dossier, FormVersion form, JsonObject answers, IReadOnlyList<FieldError> errors, string language, CancellationToken cancel)
    {
        Dictionary<string, Dossier> asked = [];
        foreach (var earlier in (await Dossiers(filing, cancel)).TakeWhile(one => one.Id != dossier.Id))
        {
            var theirs = await reading.FormOf(earlier, cancel);
            foreach (var question in theirs.Meant(AnswerReading.Parse(earlier.Answers), desk.Today).Where(one => one.Asked && !filing.IsApart(earlier.Id, one.Means)))
            {
                asked.TryAdd(question.Means, earlier);
            }
        }

        return
        [
            .. form.Meant(answers, desk.Today, language).Where(one => one.Asked && asked.ContainsKey(one.Means)).Select(one => new SharedQuestion(
                one.Name, one.Page, one.Means, one.Label, one.Readable, asked[one.Means].Id, asked[one.Means].PlainName)
            {
                IsApart = filing.IsApart(dossier.Id, one.Means),
                IsAsked = filing.IsApart(dossier.Id, one.Means) || errors.Any(error => error.Name == one.Name),
            }),
        ];
    }

    /// <summary>Where a draft stands among those it is filed with; none for a draft by itself.</summary>
    public async Task<FilledTogether?> Filled(Dossier dossier, FormVersion form, JsonObject answers, IReadOnlyList<FieldError> errors, string language, CancellationToken cancel)
    {
        if (await OpenFor(dossier, cancel) is not { } filing)
        {
            return null;
        }

        var shared = await Shared(filing, dossier, form, answers, errors, language, cancel);
        var elsewhere = shared.Where(one => !one.IsAsked).Select(one => one.Name).ToHashSet();
        FilingMember[] order = [.. filing.InOrder];
        var at = Array.FindIndex(order, member => member.Dossier == dossier.Id);
        return new(filing.Id, at + 1, order.Length, shared, at > 0 ? order[at - 1].Dossier : null, at + 1 < order.Length ? order[at + 1].Dossier : null)
        {
            Spent = [.. form.PagesFor(answers, desk.Today).Where(page => form.Page(page, answers, desk.Today)!.Fields.All(field => field.Widget is FieldWidget.Computed || elsewhere.Contains(field.Name)))],
        };
    }

    /// <summary>The papers of the filing, each sheet once.</summary>
    public static PaperPlan Papers(IReadOnlyList<Dossier> dossiers) => PaperPlan.Of(
        [
            .. dossiers.SelectMany((dossier, place) => dossier.Papers.Where(paper => !paper.IsTheForm).OrderBy(paper => paper.Order).Select(paper =>
                new PaperSlot(place, paper.Key, paper.Name, paper.Kinds, paper.Required, paper.Source is not PaperSource.Missing))),
        ],
        [.. dossiers.Select(dossier => dossier.ResultPaperType)]);

    /// <summary>A paper and its likes in the other dossiers, while the filing is open; alone otherwise.</summary>
    public async Task<IReadOnlyList<(Dossier Dossier, string Paper)>> Likes(Dossier dossier, string paper, CancellationToken cancel)
    {
        if (await OpenFor(dossier, cancel) is not { } filing)
        {
            return [(dossier, paper)];
        }

        var dossiers = await Dossiers(filing, cancel);
        var group = Papers(dossiers).Groups.FirstOrDefault(one => one.Slots.Any(slot => dossiers[slot.Member].Id == dossier.Id && slot.Key == paper));
        return group is null ? [(dossier, paper)] : [.. group.Slots.Select(slot => (dossiers[slot.Member], slot.Key))];
    }
}

/// <summary>A question that another dossier of the filing asks too: what was answered, where it was asked, and whether it is asked here all the same.</summary>
public sealed record SharedQuestion(string Name, string Page, string Means, string Label, string? Answer, DossierId AskedIn, string AskedInName)
{
    /// <summary>The citizen wants it different here.</summary>
    public bool IsApart { get; init; }

    public bool IsAsked { get; init; }
}
