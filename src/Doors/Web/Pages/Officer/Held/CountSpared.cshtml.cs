using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Held;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Held;

/// <summary>What nobody had to bring in a month, and what was asked for although the State held it.</summary>
public sealed class CountSparedModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    public static readonly string[] Keys = ["dossiers", "looked", "held", "spared", "anyway"];

    /// <summary>"2026-11".</summary>
    [BindProperty(SupportsGet = true, Name = "thang")]
    public string? Typed { get; set; }

    public string Chosen => Month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public IReadOnlyList<SparedRow> Rows { get; private set; } = [];

    public IEnumerable<(string Key, int Figure)> Totals => Keys.Select(key => (key, Rows.Sum(row => Figure(row, key))));

    private DateOnly Month => DateOnly.TryParseExact(Typed + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : clock.Today();

    private IReadOnlyList<Column<SparedRow>> Columns =>
    [
        new(words["load.unit"], row => row.AgencyName, 48),
        new(words["desk.procedure"], row => row.Procedure, 14),
        .. Keys.Select(key => new Column<SparedRow>(words[$"spared.{key}"], row => Figure(row, key))),
    ];

    public static int Figure(SparedRow row, string key) => key switch { "dossiers" => row.Dossiers, "looked" => row.Looked, "held" => row.Held, "spared" => row.Spared, _ => row.AskedAnyway };

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var counted = await gate.Ask(new CountSpared(Month.Year, Month.Month), cancel);
        if (counted.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Rows = counted.Value;
        return this.TakesAway ? await this.TakeAway($"{words["spared.title"]} {Chosen}", Columns, _ => Rows.Whole, cancel) : Page();
    }
}
