using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>Says what taking an import back would do, and does it once that is meant.</summary>
public sealed class UndoImportModel(Gate gate) : AdministratorPageModel(gate)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    public UndoForesight Foresight { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Import;

    public async Task<IActionResult> OnPost(bool Sure, CancellationToken cancel)
    {
        if (!this.Sure(Sure, nameof(Sure)))
        {
            return await Again(cancel);
        }

        var step = await CatalogueImport.Step(Gate, _ => new UndoImport(new(Id)), Patience, cancel: cancel);
        if (step.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        if (step.Value.Left == 0)
        {
            Notices.Tell(this, "imports.undone");
        }

        return Redirect($"/quan-tri/thu-tuc/nhap/{Id}");
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var foreseen = await Gate.Ask(new ForeseeUndo(new(Id)), cancel);
        if (foreseen.Done)
        {
            Foresight = foreseen.Value;
        }

        return foreseen.Refusal;
    }
}
