using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer;

/// <summary>Figures of one month, this one unless another is asked for, which leave as a workbook too.</summary>
public abstract class MonthPageModel<TRow>(Gate gate, TimeProvider clock) : PageModel
{
    /// <summary>"2026-11".</summary>
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? Typed { get; set; }

    public string Chosen => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public IReadOnlyList<TRow> Rows { get; private set; } = [];

    protected abstract string Title { get; }

    protected abstract IReadOnlyList<Column<TRow>> Columns { get; }

    /// <summary>The figures stand beside the names of people.</summary>
    protected virtual bool NamesPeople => false;

    private DateOnly Month => DateOnly.TryParseExact(Typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : clock.Today();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var counted = await gate.Ask(Question(Month.Year, Month.Month), cancel);
        if (counted.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Rows = counted.Value;
        return this.TakesAway ? await this.TakeAway($"{Title} {Month:MM/yyyy}", Columns, _ => Rows.Whole, NamesPeople, cancel) : Page();
    }

    protected abstract IQuery<IReadOnlyList<TRow>> Question(int year, int month);
}
