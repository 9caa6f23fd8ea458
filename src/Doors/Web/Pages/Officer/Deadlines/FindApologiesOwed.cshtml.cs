using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;
using MotCua.Web.Pages.Administrator;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>Promises that will be or were broken, and to whom no apology was sent yet; who owes it by name, and until when.</summary>
public sealed class FindApologiesOwedModel(Gate gate, Wording words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public IReadOnlyList<ApologyOwed> Owed { get; private set; } = [];

    public string? Next { get; private set; }

    private IReadOnlyList<Column<ApologyOwed>> Columns =>
    [
        .. DossierColumns.Of(words).Select(column => new Column<ApologyOwed>(column.Heading, owed => column.Read(owed.Dossier), column.Width, column.Format)),
        new(words["apologies.by"], owed => string.Join("; ", owed.OwedBy), 36),
        new(words["apologies.since"], owed => owed.Since, Format: Formats.Instant),
        new(words["apologies.latest"], owed => owed.Latest, Format: Formats.Instant),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["apologies.title"], Columns, async after => (await gate.Ask(new FindApologiesOwed(100, after), cancel)).AsStretch(owed => owed.Mark, 100), cancel);
        }

        var owed = await gate.Ask(new FindApologiesOwed(Leaf.Asked, After), cancel);
        if (owed.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        var leaf = Leaf.Of(owed.Value, one => one.Mark);
        (Owed, Next) = (leaf.Rows, leaf.Next);
        return Page();
    }
}
