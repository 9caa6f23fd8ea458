using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>The dossiers taken in here for which money is still owed.</summary>
public sealed class FindUnpaidModel(Gate gate, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<UnpaidRow> Found { get; private set; } = new([], null);

    private IReadOnlyList<Column<UnpaidRow>> Columns =>
    [
        new(words["desk.dossier"], row => row.Code, 24),
        new(words["desk.applicant"], row => row.ApplicantName, 28),
        new(words["desk.procedure"], row => row.PlainName, 48),
        new(words["desk.state"], row => words[$"stage.{row.Stage}"], 22),
        new(words["reception.fee.due"], row => row.Fee),
        new(words["workbook.paid"], row => row.Paid),
        new(words["collect.left"], row => row.Fee - row.Paid),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["unpaid.title"], Columns, after => gate.Ask(new MotCua.Dossiers.Tracking.FindUnpaid(after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new MotCua.Dossiers.Tracking.FindUnpaid(After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
