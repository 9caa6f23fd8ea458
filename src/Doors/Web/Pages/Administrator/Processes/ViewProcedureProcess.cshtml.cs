using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Catalogue;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>How a dossier of a procedure would be worked through at a level if it came today.</summary>
public sealed class ViewProcedureProcessModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "code")]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "cap")]
    public AgencyLevel? Level { get; set; }

    public ProcessDefinition? Process { get; private set; }

    protected override string Needs => ProcessPermissions.View;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewProcedureProcess(Code, Level), cancel);
        Process = viewed.Done ? viewed.Value : null;
        Level ??= Process?.Level ?? AgencyLevel.Commune;
        if (viewed.Refusal is { Kind: not (RefusalKind.Missing or RefusalKind.Forbidden) } said)
        {
            this.Say(said);
            return null;
        }

        return viewed.Refusal;
    }
}
