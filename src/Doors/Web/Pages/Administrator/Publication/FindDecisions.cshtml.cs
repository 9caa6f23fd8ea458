using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Publication;
using MotCua.Web.Parts;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>The decisions on procedures: how far each has come, how it stands to its days, and who holds it now.</summary>
public sealed class FindDecisionsModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "tinh-trang")]
    public DecisionState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Proposer { get; set; }

    public Leaf<DecisionRow> Found { get; private set; } = null!;

    public IReadOnlyList<PublicationWarning> Warnings { get; private set; } = [];

    /// <summary>The figures of this month.</summary>
    public PunctualityReading? Month { get; private set; }

    public IReadOnlyList<Choice> Proposers { get; private set; } = [];

    protected override string Needs => ProcedurePermissions.SeeDecisions;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<DecisionRow>(
        "decision.list.title",
        [
            new(Words["decision.number"], row => row.Number, 20),
            new(Words["decision.dated"], row => row.DatedOn, Format: "dd/mm/yyyy"),
            new(Words["decision.about"], row => row.Title, 60),
            new(Words["decision.proposer"], row => row.ProposerName, 32),
            new(Words["decision.state"], row => Words[$"decision.state.{row.State}"], 24),
            new(Words["decision.decide-by"], row => row.Clock.DecideBy, Format: "dd/mm/yyyy"),
            new(Words["decision.public-by"], row => row.Clock.PublicBy, Format: "dd/mm/yyyy"),
            new(Words["decision.public-on"], row => row.Clock.PublicOn, Format: "dd/mm/yyyy"),
            new(Words["decision.standing"], row => ClockInWords.Say(row.Clock, Words), 20),
            new(Words["decision.holder"], row => Words[$"decision.hand.{row.Hand}"], 24),
        ],
        after => Ask(after, cancel), row => row.Id.Value.ToString(), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, cancel);
        var warnings = await Gate.Ask(new FindPublicationWarnings(20), cancel);
        if ((found.Refusal ?? warnings.Refusal) is { } refusal)
        {
            return refusal;
        }

        (Found, Warnings) = (Leaf.Of(found.Value, row => row.Id.Value.ToString()), warnings.Value);
        Month = await Gate.Ask(new ReadPunctuality(new(Today.Year, Today.Month, 1), Today), cancel) is { Done: true, Value: var month } ? month : null;
        Proposers = await Sheets.Departments(organisation, Today, cancel);
        return null;
    }

    private Task<Outcome<IReadOnlyList<DecisionRow>>> Ask(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindDecisions(State, string.IsNullOrEmpty(Proposer) ? null : Proposer, Guid.TryParse(after, out var last) ? last : null, Leaf.Asked), cancel);
}
