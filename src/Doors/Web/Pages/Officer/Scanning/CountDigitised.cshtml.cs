using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Scanning;

/// <summary>Which share of the papers each official took in was digitised and signed in a month.</summary>
public sealed class CountDigitisedModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    /// <summary>"2026-11".</summary>
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? Typed { get; set; }

    public string Chosen => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public IReadOnlyList<DigitisedRow> Rows { get; private set; } = [];

    private DateOnly Month => DateOnly.TryParseExact(Typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : clock.Today();

    private IReadOnlyList<Column<DigitisedRow>> Columns =>
    [
        new(words["load.unit"], row => row.AgencyName, 48),
        new(words["digitised.official"], row => row.Official, 28),
        new(words["digitised.dossiers"], row => row.Dossiers),
        new(words["digitised.on-paper"], row => row.OnPaper),
        new(words["digitised.digitised"], row => row.Digitised),
        new(words["digitised.share"], row => row.Share),
        new(words["digitised.copies"], row => row.Copies),
        new(words["digitised.pages"], row => row.Pages),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var counted = await gate.Ask(new CountDigitised(Month.Year, Month.Month), cancel);
        if (counted.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Rows = counted.Value;
        return this.TakesAway ? await this.TakeAway($"{words["digitised.title"]} {Chosen}", Columns, _ => Rows.Whole, cancel) : Page();
    }
}
