using Microsoft.AspNetCore.Mvc;
using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Forms;

/// <summary>Hands in the text of a form; what contradicts itself is named.</summary>
[RequestSizeLimit(5_000_000)]
public sealed class DraftFormModel(Gate gate) : AdministratorPageModel(gate)
{
    [BindProperty]
    public string? Definition { get; set; }

    protected override string Needs => FormPermissions.Design;

    public Task<IActionResult> OnPost(CancellationToken cancel) =>
        Do(new DraftForm(Definition ?? "", IsNew: true), "admin.form.drafted", form => $"/quan-tri/bieu-mau/{Uri.EscapeDataString(form.Code)}", cancel);

    protected override void Explain(Refusal refusal) => FormFaults.Tell(ModelState, refusal, Words);

    protected override Task<Refusal?> Fetch(CancellationToken cancel) => Task.FromResult<Refusal?>(null);
}
