using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>The assignments of competence, the latest first.</summary>
public sealed class FindAssignmentsModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "loai")]
    public AssignmentKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "hieu-luc")]
    public AssignmentStanding? Standing { get; set; }

    public Leaf<AssignmentRow> Found { get; private set; } = null!;

    protected override string Needs => CompetencePermissions.View;

    public string Giver(AssignmentRow one) => SideBoxes.Say(one.Card.Giver, one.GiverNames, Words);

    public string Taker(AssignmentRow one) => SideBoxes.Say(one.Card.Taker, one.TakerNames, Words);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<AssignmentRow>(
        "competence.assignments",
        [
            new(Words["competence.document"], one => one.Card.Document.Number, 20), new(Words["competence.dated"], one => one.Card.Document.DatedOn, Format: "dd/mm/yyyy"), new(Words["competence.kind"], one => Words[$"competence.kind.{one.Card.Kind}"], 16),
            new(Words["competence.procedure.code"], one => one.Card.Procedure, 14), new(Words["competence.procedure"], one => one.ProcedureName, 60), new(Words["competence.giver"], Giver, 36), new(Words["competence.taker"], Taker, 36),
            new(Words["competence.from"], one => one.Card.Period.From, Format: "dd/mm/yyyy"), new(Words["competence.until"], one => one.Card.Period.Until, Format: "dd/mm/yyyy"), new(Words["competence.standing"], one => Words[$"competence.standing.{one.Standing}"], 20),
            new(Words["competence.ended-by"], one => one.Card.EndedBy?.Number, 20),
        ],
        after => Ask(after, cancel), one => one.Card.Id.Value.ToString(), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, one => one.Card.Id.Value.ToString());
        }

        return found.Refusal;
    }

    private Task<Outcome<IReadOnlyList<AssignmentRow>>> Ask(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindAssignments(Kind, Standing, null, Guid.TryParse(after, out var last) ? last : null, Leaf.Asked), cancel);
}
