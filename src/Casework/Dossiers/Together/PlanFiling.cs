using MotCua.Forms;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Together;

/// <summary>What it would mean to file these procedures together: what is asked once, which papers are brought once, what waits for what, and what the law interlinks already. Nothing is kept.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record PlanFiling(IReadOnlyList<PlannedProcedure> Chosen) : IQuery<FilingPlan>;

/// <summary>A procedure as chosen, with its case where one is settled.</summary>
public sealed record PlannedProcedure(string Procedure, string? Case);

/// <summary>The procedures in their order with what they would wait for, and the figures counted from their forms and papers.</summary>
public sealed record FilingPlan(IReadOnlyList<PlannedMember> Members, FilingSavings Savings, IReadOnlyList<InterlinkedInstead> Instead, IReadOnlyList<string> SharedWords, IReadOnlyList<string> SharedPapers);

/// <summary>One procedure: its wording, its case, the procedures whose results it waits for, and the one within which it is done already.</summary>
public sealed record PlannedMember(ProcedureCard Card, string? Case, IReadOnlyList<string> WaitsFor, string? Within)
{
    public bool IsOnline => Card.OnlineLevel is OnlineLevel.Full or OnlineLevel.Partial;
}

/// <summary>A published procedure that does several of those chosen by one dossier.</summary>
public sealed record InterlinkedInstead(ProcedureCard Card, IReadOnlyList<string> Does);

/// <summary>Questions and papers: how many together, and how many if each were filed by itself. Questions count as they stand in the forms, those asked under a condition included.</summary>
public sealed record FilingSavings(int Questions, int QuestionsSeparately, int Papers, int PapersSeparately)
{
    public bool Any => Questions < QuestionsSeparately || Papers < PapersSeparately;

    internal static FilingSavings Of(IEnumerable<FormVersion> forms, PaperPlan papers)
    {
        var all = forms.ToArray();
        var separately = all.Sum(form => form.Questions.Count);
        var again = all.Sum(form => form.Concepts.Count) - all.SelectMany(form => form.Concepts.Keys).Distinct().Count();
        return new(separately - again, separately, papers.Once, papers.Separately);
    }
}

internal sealed class PlanFilingHandler(IProcedures procedures, IForms forms, Interlinks interlinks, Desk desk) : IHandler<PlanFiling, FilingPlan>
{
    public async Task<FilingPlan> Handle(PlanFiling request, CancellationToken cancel)
    {
        FilingRefusals.TooMany.If(request.Chosen.Count > Filing.Most);
        List<(ProcedureCard Card, string? Case, FormVersion Form)> chosen = [];
        foreach (var one in request.Chosen.DistinctBy(one => one.Procedure))
        {
            NoSuchProcedure.Unless(ProcedureCode.TryParse(one.Procedure, out var code));
            var card = NoSuchProcedure.Unless(await procedures.InForce(code, desk.Today, cancel));
            NoSuchProcedure.If(card.IsInternal);
            chosen.Add((card, card.Cases.FirstOrDefault(each => each.Key == one.Case)?.Key, await forms.Of(card.Code.Value, card.Name, desk.Today, cancel)));
        }

        var known = await interlinks.Of([.. chosen.Select(one => one.Card)], cancel);
        var papers = PaperPlan.Of(
            [.. chosen.SelectMany((one, place) => Opening.PapersOf(one.Card, one.Case ?? one.Card.Cases.Select(each => each.Key).FirstOrDefault() ?? "").Where(paper => !paper.IsTheForm)
                .Select(paper => new PaperSlot(place, paper.Key, paper.Name, paper.Kinds, paper.Required)))],
            [.. chosen.Select(one => one.Card.ResultPaperType)]);
        return new(
            [
                .. chosen.Select((one, place) => new PlannedMember(one.Card, one.Case,
                    [.. papers.Awaited.Where(wait => wait.Slot.Member == place).Select(wait => chosen[wait.From].Card.SpokenName).Distinct()],
                    known.Within.Where(pair => pair.Inner == one.Card).Select(pair => pair.Outer.SpokenName).FirstOrDefault())),
            ],
            FilingSavings.Of(chosen.Select(one => one.Form), papers),
            [.. known.Instead.Select(one => new InterlinkedInstead(one.Instead, [.. one.Does.Select(card => card.SpokenName)]))],
            [.. chosen.SelectMany(one => one.Form.Concepts.Keys).GroupBy(means => means).Where(group => group.Count() > 1).Select(group => group.Key)],
            [.. papers.Groups.Where(group => group.Slots.Count > 1).Select(group => group.First.Name)]);
    }
}
