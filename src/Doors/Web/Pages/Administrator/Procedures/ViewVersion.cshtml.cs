using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>One published wording of a procedure, as it was written.</summary>
public sealed class ViewVersionModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "version")]
    public Guid Id { get; set; }

    public ProcedureCard Card { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Draft;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewVersion(new(Id)), cancel);
        if (viewed.Done)
        {
            Card = viewed.Value;
        }

        return viewed.Refusal;
    }
}
