using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Deadlines;

/// <summary>Deadlines that come near, of which the official was told.</summary>
public sealed class FindWarningsModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public Page<WarningRow> Found { get; private set; } = new([], null);

    public DateTimeOffset Now => clock.GetUtcNow();

    private IReadOnlyList<Column<WarningRow>> Columns =>
    [
        new(words["warnings.level"], row => words[$"warning.level.{row.Level}"], 28),
        new(words["desk.dossier"], row => row.Code, 24),
        new(words["desk.applicant"], row => row.ApplicantName, 28),
        new(words["desk.procedure"], row => row.PlainName, 48),
        new(words["desk.step"], row => row.Step, 26),
        new(words["warnings.due"], row => row.DueAt, Format: Formats.Instant),
        new(words["warnings.at"], row => row.At, Format: Formats.Instant),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["warnings.title"], Columns, after => gate.Ask(new FindWarnings(after, 100), cancel), cancel);
        }

        var found = await gate.Ask(new FindWarnings(After), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Found = found.Value;
        return Page();
    }
}
