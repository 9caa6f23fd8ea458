using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Kernel;
using MotCua.Reviews;
using MotCua.Reviews.Proposing;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>Proposals by how far they have come; first those that were approved and stand in no published wording yet.</summary>
public sealed class FindProposalsModel(Gate gate) : AdministratorPageModel(gate)
{
    public static IReadOnlyList<ProposalState> Tabs { get; } = [ProposalState.Approved, ProposalState.Published, ProposalState.Submitted, ProposalState.Declined];

    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public ProposalState State { get; set; } = ProposalState.Approved;

    public Leaf<ProposalRow> Found { get; private set; } = null!;

    protected override string Needs => ReviewPermissions.View;

    public string Headline(ProposalView one) => one.Kind is ProposalKind.ShortenTime
        ? Words["reviews.kind.ShortenTime.from-to", InWords.Number(one.LimitBefore ?? 0), InWords.Number(one.LimitAfter ?? 0), Words[$"reviews.unit.{one.LimitUnit}"], InWords.Percent((double)(one.Cut ?? 0))]
        : one.TargetName.Length > 0 ? Words["reviews.kind.of", Words[$"reviews.kind.{one.Kind}"], Words.Find($"reviews.level.{one.TargetName}") ?? one.TargetName] : Words[$"reviews.kind.{one.Kind}"];

    /// <summary>An approved proposal to let a lower level decide becomes a line of the plan with one click.</summary>
    public bool MayTakeOver(ProposalView one) => one is { Kind: ProposalKind.Decentralise, State: ProposalState.Approved } && May(CompetencePermissions.Propose);

    public Task<IActionResult> OnPostTakeOver(Guid proposal, string? Key, CancellationToken cancel) =>
        Do(new TakeOverProposal(proposal, Key), "competence.taken-over", id => $"/quan-tri/phan-cap/phuong-an/{id}", cancel);

    protected override async Task<IActionResult?> Take(CancellationToken cancel) => await Take("reviews.proposals",
        [
            new Column<ProposalRow>(Words["reviews.number"], row => row.Proposal.Number, 16), new(Words["reviews.proposal"], row => Headline(row.Proposal), 60), new(Words["reviews.proposal.words"], row => row.Proposal.Words, 60),
            new(Words["reviews.procedure.code"], row => row.Proposal.Procedure, 16), new(Words["reviews.procedure"], row => row.ProcedureName, 60), new(Words["reviews.owner"], row => row.AgencyName, 36),
            new(Words["reviews.decision"], row => row.Decision, 20), new(Words["reviews.published-from"], row => row.Proposal.PublishedFrom, 14, "dd/mm/yyyy"),
        ],
        async after => await Gate.Ask(new FindProposals(State, null, after, Leaf.Asked), cancel), row => row.Proposal.Number!, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindProposals(State, null, After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Proposal.Number!);
        }

        return found.Refusal;
    }
}
