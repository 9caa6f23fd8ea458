using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Forms;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Dossiers.Together;

/// <summary>A citizen looks at what they file together.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record ViewFiling(FilingId Filing, string Language = "vi") : IQuery<FilingView>;

internal sealed class ViewFilingHandler(Gathering gathering, ViewReading views, AnswerReading reading, IPeople people, Desk desk) : IHandler<ViewFiling, FilingView>
{
    public async Task<FilingView> Handle(ViewFiling request, CancellationToken cancel)
    {
        var filing = await gathering.Own(request.Filing, null, cancel);
        var dossiers = await gathering.Dossiers(filing, cancel);
        var plan = Gathering.Papers(dossiers);
        var person = await people.Person(filing.Applicant, cancel);
        var facts = person is null ? new Dictionary<string, HeldFact>() : HeldFact.About(person, request.Language);
        List<FilingMemberView> members = [];
        List<FormVersion> forms = [];
        for (var place = 0; place < dossiers.Count; place++)
        {
            var (dossier, member) = (dossiers[place], filing.Member(dossiers[place].Id));
            var form = await reading.FormOf(dossier, cancel);
            forms.Add(form);
            var view = await views.View(DossierRefusals.NoSuchDossier.Unless(await views.Find(dossier.Id, cancel)), cancel);
            var kept = AnswerReading.Parse(dossier.Answers);
            var errors = dossier.IsDraft ? form.Check(kept, desk.Today, request.Language).Errors : [];
            var shared = filing.IsOpen ? await gathering.Shared(filing, dossier, form, form.Prefill(kept, facts), form.Check(form.Prefill(kept, facts), desk.Today).Errors, request.Language, cancel) : [];
            members.Add(new(view, errors, form.Summary(kept, desk.Today, request.Language), FirstPage(form, kept, shared), Awaits(filing, member, dossiers, plan, place))
            {
                Apart = [.. shared.Where(one => one.IsApart)],
                AskedElsewhere = [.. shared.Where(one => !one.IsAsked).Select(one => one.Name)],
                Spared = [.. plan.Spared.Where(one => one.Slot.Member == place).Select(one => one.Slot.Name)],
                StuckOn = member.StuckOn,
                IsWaiting = member.IsWaiting && dossier.IsDraft,
            });
        }

        return new(filing.Id, filing.Version, filing.HandedInAt, members, [.. plan.Groups.Select(group => Shared(group, members))], FilingSavings.Of(forms, plan));
    }

    /// <summary>The first page on which something is asked that no other dossier asks.</summary>
    private string? FirstPage(FormVersion form, System.Text.Json.Nodes.JsonObject answers, IReadOnlyList<SharedQuestion> shared) =>
        form.PagesFor(answers, desk.Today).FirstOrDefault(page => form.Page(page, answers, desk.Today)!.Fields.Any(field => shared.All(one => one.IsAsked || one.Name != field.Name)));

    private static IReadOnlyList<AwaitedResult> Awaits(Filing filing, FilingMember member, IReadOnlyList<Dossier> dossiers, PaperPlan plan, int place) =>
        filing.IsOpen
            ? [.. plan.Awaited.Where(one => one.Slot.Member == place).Select(one => AwaitedResult.Of(one.Slot.Key, one.Slot.Name, dossiers[one.From]))]
            : [.. AwaitedResult.Of(dossiers[place], member, dossiers)];

    private static SharedPaper Shared(PaperGroup group, List<FilingMemberView> members)
    {
        // The file is shown where it stands; it stands in all of them alike.
        var slot = group.Slots.FirstOrDefault(one => one.IsHere) ?? group.First;
        var home = members[slot.Member].Dossier;
        return new(home.Id, home.Papers.First(paper => paper.Key == slot.Key), group.Required, [.. group.Slots.Select(one => members[one.Member].Dossier.PlainName)]);
    }
}
