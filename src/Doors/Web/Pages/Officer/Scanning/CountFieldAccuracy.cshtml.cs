using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>How often each field was read rightly in a month, by what officials corrected.</summary>
public sealed class CountFieldAccuracyModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    /// <summary>"2026-11".</summary>
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? Typed { get; set; }

    public string Chosen => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public IReadOnlyList<FieldAccuracyRow> Rows { get; private set; } = [];

    private DateOnly Month => DateOnly.TryParseExact(Typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : clock.Today();

    private IReadOnlyList<Column<FieldAccuracyRow>> Columns =>
    [
        new(words["accuracy.paper"], row => row.PaperType, 28),
        new(words["accuracy.field"], row => row.FieldName, 28),
        new(words["accuracy.confirmed"], row => row.Confirmed),
        new(words["accuracy.right"], row => row.Right),
        new(words["accuracy.share"], row => row.Share),
        new(words["accuracy.confidence"], row => row.Confidence),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var counted = await gate.Ask(new CountFieldAccuracy(Month.Year, Month.Month), cancel);
        if (counted.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Rows = counted.Value;
        return this.TakesAway ? await this.TakeAway($"{words["accuracy.title"]} {Chosen}", Columns, _ => Rows.Whole, cancel) : Page();
    }
}
