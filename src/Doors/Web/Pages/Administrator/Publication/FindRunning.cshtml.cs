using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Rewording;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Publication;

/// <summary>The dossiers of a procedure under way, by code and place, so that exceptions can be named before signing.</summary>
public sealed class FindRunningModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute]
    public string Code { get; set; } = "";

    public Leaf<RunningDossier> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.SeeDecisions;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take<RunningDossier>(
        "decision.running",
        [
            new(Words["move.dossier"], row => row.Code, 26),
            new(Words["admin.agency"], row => row.Agency, 40),
            new(Words["decision.running.accepted"], row => row.AcceptedAt, Format: Formats.Instant),
            new(Words["desk.due"], row => row.Due, Format: Formats.Instant),
        ],
        after => Ask(after, cancel), row => row.Id.Value.ToString(), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Ask(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Id.Value.ToString());
        }

        return found.Refusal;
    }

    private Task<Outcome<IReadOnlyList<RunningDossier>>> Ask(string? after, CancellationToken cancel) => Gate.Ask(new FindRunning(Code, Guid.TryParse(after, out var last) ? last : null, Leaf.Asked), cancel);
}
