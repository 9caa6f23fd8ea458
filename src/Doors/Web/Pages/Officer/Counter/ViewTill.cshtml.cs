using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Tills;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>A sheet of cash, to be printed and signed by both; whoever takes the money over says so here.</summary>
public sealed class ViewTillModel(Gate gate, Wording words, IOrganisation organisation, TimeProvider clock) : PageModel
{
    [FromRoute(Name = "till")]
    public Guid Id { get; set; }

    public TillView Till { get; private set; } = null!;

    public string Agency { get; private set; } = "";

    private IReadOnlyList<Column<Taking>> Columns =>
    [
        new(words["till.receipt"], one => one.ReceiptNumber, 24),
        new(words["till.hour"], one => one.At, Format: Formats.Instant),
        new(words["till.way"], one => words[$"pay.{one.Method}"], 24),
        new(words["till.amount"], one => one.Amount),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal)
        : this.TakesAway ? await this.TakeAway(words["workbook.in-state", words["till.sheet"], Till.Sheet.Officer], Columns, _ => Till.Sheet.Receipts.Whole, cancel)
        : Page();

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
