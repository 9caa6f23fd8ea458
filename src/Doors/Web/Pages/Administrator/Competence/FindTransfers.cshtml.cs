using Microsoft.AspNetCore.Mvc;
using MotCua.Competence;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Competence;

/// <summary>The lines of the plan, narrowed to a state, an agency or a field.</summary>
public sealed class FindTransfersModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public TransferState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    public Leaf<TransferView> Found { get; private set; } = null!;

    protected override string Needs => CompetencePermissions.View;

    public string Giver(TransferView one) => SideBoxes.Say(one.Giver, one.GiverNames, Words);

    public string Taker(TransferView one) => SideBoxes.Say(one.Taker, one.TakerNames, Words);

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<TransferView>(
        "competence.lines",
        [
            new(Words["competence.number"], one => one.Number, 16), new(Words["competence.kind"], one => Words[$"competence.kind.{one.Kind}"], 16), new(Words["competence.procedure.code"], one => one.Procedure, 14),
            new(Words["competence.procedure"], one => one.ProcedureName, 60), new(Words["competence.field"], one => one.Field, 28), new(Words["competence.giver"], Giver, 36), new(Words["competence.taker"], Taker, 36),
            new(Words["competence.agency"], one => one.AgencyName, 36), new(Words["competence.state"], one => Words[$"competence.state.{one.State}"], 28), new(Words["competence.decision"], one => one.Decision, 20),
            new(Words["competence.decided-on"], one => one.DecidedOn, Format: "dd/mm/yyyy"), new(Words["competence.document"], one => one.Assignment?.Document.Number, 20),
        ],
        after => Ask(after, cancel), one => one.Number, cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, one => one.Number);
        }

        return found.Refusal;
    }

    private Task<Outcome<IReadOnlyList<TransferView>>> Ask(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindTransfers(State, string.IsNullOrEmpty(Agency) ? null : Agency, string.IsNullOrEmpty(Field) ? null : Field, null, after, Leaf.Asked), cancel);
}
