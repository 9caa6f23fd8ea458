using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Tills;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>A sheet of cash, to be printed and signed by both; whoever takes the money over says so here.</summary>
public sealed class ViewTillModel(Gate gate, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [FromRoute(Name = "till")]
    public Guid Id { get; set; }

    public TillView Till { get; private set; } = null!;

    public string Agency { get; private set; } = "";

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPost([FromForm] string? remark, [FromForm] int? version, CancellationToken cancel)
    {
        var done = await gate.Do(new CountersignTill(new(Id), remark, version), cancel);
        if (done.Refusal is { } refusal)
        {
            return await Fetch(cancel) is { } no ? this.TurnAway(no) : this.Show(refusal);
        }

        this.Tell("till.countersigned");
        return Redirect($"/can-bo/ket/{Id}");
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new MotCua.Counter.Tills.ViewTill(new(Id)), cancel);
        if (viewed.Done)
        {
            Till = viewed.Value;
            Agency = (await organisation.Agency(new AgencyCode(Till.Sheet.Agency), clock.Today(), cancel))?.Name ?? Till.Sheet.Agency;
        }

        return viewed.Refusal;
    }
}
