using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Moving;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Web.Parts;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Prepares to move dossiers in flight to a version: from which one, of which agencies, why.</summary>
public sealed class PlanMoveModel(Gate gate, IOrganisation organisation) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "process")]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid? From { get; set; }

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public string? Basis { get; set; }

    public ProcessView Target { get; private set; } = null!;

    public IReadOnlyList<Choice> Versions { get; private set; } = [];

    public IReadOnlyList<Choice> Scopes { get; private set; } = [];

    public string Once { get; private set; } = "";

    protected override string Needs => MovePermissions.Plan;

    public async Task<IActionResult> OnPost(string? Key, CancellationToken cancel) => Given((From?.ToString(), nameof(From)), (Basis, nameof(Basis)))
        ? await Do(new PlanMove(new(From!.Value), new(Id), Agency ?? "", Basis ?? "", Key), "move.planned", move => $"/quan-tri/quy-trinh/chuyen/{move.Value}", cancel)
        : await Again(cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var (target, others) = (await Gate.Ask(new ViewProcess(new(Id)), cancel), await Gate.Ask(new FindVersions(new(Id)), cancel));
        if (target.Refusal is { } refusal)
        {
            return refusal;
        }

        Target = target.Value;
        Versions = others.Done ? [.. others.Value.Select(one => new Choice(one.Id.Value.ToString(), Words["move.version", one.Name, one.Number, Words[$"admin.process-state.{one.State}"], one.Decision ?? "–"]))] : [];
        Scopes = [.. (await organisation.Agencies(Today, cancel)).OrderBy(one => one.Code.Value, StringComparer.Ordinal).Select(one => new Choice(one.Code.Value, $"{one.Name} ({one.Code.Value})"))];
        Once = Guid.CreateVersion7().ToString();
        return others.Refusal;
    }
}
