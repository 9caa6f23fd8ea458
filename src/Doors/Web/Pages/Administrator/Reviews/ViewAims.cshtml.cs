using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Reviews;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Planning;
using MotCua.Reviews.Proposing;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>A year's reviews against its aims.</summary>
public sealed class ViewAimsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>None while the year has no plan.</summary>
    public AimsView? Viewed { get; private set; }

    /// <summary>The internal procedures against their own aims; there also while the year has no plan.</summary>
    public InternalAimsView? Inner { get; private set; }

    public int Published => Viewed?.Proposals.GetValueOrDefault(ProposalState.Published) ?? 0;

    public int Approved => Published + (Viewed?.Proposals.GetValueOrDefault(ProposalState.Approved) ?? 0);

    protected override string Needs => ReviewPermissions.View;

    protected override async Task<IActionResult?> Take(CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } refusal)
        {
            return No(refusal);
        }

        IReadOnlyList<CutRow> rows = Viewed?.Times ?? [];
        return await this.TakeAway(Words["reviews.cuts"],
            [
                new Column<CutRow>(Words["reviews.procedure.code"], row => row.Procedure, 16), new(Words["reviews.procedure"], row => row.Name, 60), new(Words["reviews.level"], row => Words[$"reviews.level.{row.Level}"], 12),
                new(Words["reviews.number"], row => row.Proposal.Number, 16), new(Words["reviews.limit.before"], row => row.Proposal.LimitBefore, 12), new(Words["reviews.limit.after"], row => row.Proposal.LimitAfter, 12),
                new(Words["reviews.unit"], row => Words[$"reviews.unit.{row.Proposal.LimitUnit}"], 16), new(Words["reviews.cut"], row => row.Proposal.Cut, 10, "0.0%"), new(Words["reviews.state"], row => Words[$"reviews.proposal-state.{row.Proposal.State}"], 16),
                new(Words["reviews.practice.within.short"], row => row.Kept?.Within, 14), new(Words["reviews.practice.decided"], row => row.Kept?.Decided, 14),
            ],
            _ => Task.FromResult(new Outcome<Page<CutRow>>(new Page<CutRow>(rows, null))), cancel);
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var plans = await Gate.Ask(new FindPlans(), cancel);
        if (plans.Refusal is { } refusal)
        {
            return refusal;
        }

        Years = [.. plans.Value.Select(plan => plan.Year)];
        Year = Asked ?? (Years.Contains(Today.Year) || Years.Count == 0 ? Today.Year : Years[0]);
        var viewed = await Gate.Ask(new ViewAims(Year), cancel);
        Viewed = viewed.Done ? viewed.Value : null;
        var inner = await Gate.Ask(new ViewInternalAims(Year), cancel);
        Inner = inner.Done ? inner.Value : null;
        return viewed.Refusal is { } no && !ReviewRefusals.NoSuchPlan.Is(no) ? no : null;
    }
}
