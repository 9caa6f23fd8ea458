using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Processes.Catalogue;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>The written processes, newest version first.</summary>
public sealed class FindProcessesModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Procedure { get; set; }

    public Leaf<ProcessRow> Found { get; private set; } = null!;

    protected override string Needs => ProcessPermissions.View;

    /// <summary>From a procedure's code to how it is worked through, written or made.</summary>
    public IActionResult OnGetOpen(string? ma) =>
        ProcedureCode.TryParse(ma, out var code) ? Redirect($"/quan-tri/quy-trinh/thu-tuc/{Uri.EscapeDataString(code.Value)}") : NotFound();

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.processes.title",
        [
            new(Words["admin.name"], row => row.Name, 60),
            new(Words["admin.procedure.code"], row => row.Procedure),
            new(Words["admin.form.version"], row => row.Number),
            new(Words["admin.process.state"], row => Words[$"admin.process-state.{row.State}"]),
            new(Words["admin.agency.level"], row => row.Level is { } level ? Words[$"admin.agency-level.{level}"] : Words["admin.all"]),
            new(Words["admin.decision"], row => row.Decision, 24),
            new(Words["admin.process.steps"], row => row.Steps),
        ],
        after => Gate.Ask(new FindProcesses(string.IsNullOrWhiteSpace(Procedure) ? null : Procedure.Trim(), Leaf.Asked, Guid.TryParse(after, out var last) ? new ProcessId(last) : null), cancel),
        row => row.Id.Value.ToString(),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        ProcessId? after = Guid.TryParse(After, out var last) ? new ProcessId(last) : null;
        var found = await Gate.Ask(new FindProcesses(string.IsNullOrWhiteSpace(Procedure) ? null : Procedure.Trim(), Leaf.Asked, after), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Id.Value.ToString());
        }

        return found.Refusal;
    }
}
