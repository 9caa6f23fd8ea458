using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Web.Words;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Officer.Processing;

/// <summary>What other agencies ask ours about a dossier, each with its box for the answer.</summary>
public sealed class FindConsultationsModel(Gate gate, Wording words, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ConsultationRow> Asked { get; private set; } = [];

    /// <summary>What one asked oneself and to which no answer came yet.</summary>
    public IReadOnlyList<ConsultationRow> Mine { get; private set; } = [];

    /// <summary>The question whose answer was just refused, and what was typed.</summary>
    public Guid? Answered { get; private set; }

    public string? Typed { get; private set; }

    public string Said { get; private set; } = "";

    public DateTimeOffset Now => clock.GetUtcNow();

    private IReadOnlyList<Column<ConsultationRow>> Columns =>
    [
        new(words["desk.dossier"], row => row.Code, 24),
        new(words["desk.procedure"], row => row.ProcedureName, 48),
        new(words["consult.question"], row => row.Question, 60),
        new(words["workbook.asked-by"], row => row.AskedBy, 24),
        new(words["workbook.asked-at"], row => row.AskedAt, Format: Formats.Instant),
        new(words["workbook.answer-due"], row => row.DueAt, Format: Formats.Instant),
    ];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        if (this.TakesAway)
        {
            return await this.TakeAway(words["consult.title"], Columns, async after => (await gate.Ask(new FindConsultations(100, After: Guid.TryParse(after, out var last) ? last : null), cancel)).AsStretch(row => row.Id.ToString(), 100), cancel);
        }

        var asked = await gate.Ask(new FindConsultations(), cancel);
        if (asked.Refusal is { } refusal)
        {
            return this.Show(refusal);
        }

        Asked = asked.Value;
        var mine = await gate.Ask(new FindConsultations(Asked: true), cancel);
        Mine = mine.Done ? mine.Value : [];
        return Page();
    }

    public async Task<IActionResult> OnPost([FromForm] Guid dossier, [FromForm] Guid consultation, CancellationToken cancel)
    {
        (Answered, Typed, Said) = (consultation, Request.Form[$"answer-{consultation:N}"].ToString(), Request.Form[$"outcome-{consultation:N}"].ToString());
        if (!Enum.TryParse<Opinion>(Said, out var outcome))
        {
            ModelState.AddModelError($"outcome-{consultation:N}", words["consult.outcome.missing"]);
            return await OnGet(cancel);
        }

        var papers = new FormFileCollection();
        papers.AddRange(Request.Form.Files.GetFiles($"papers-{consultation:N}"));
        if (!string.IsNullOrWhiteSpace(Typed) && await papers.AttachTo(gate, new(dossier), consultation, toAnswer: true, cancel) is { } no)
        {
            return await this.Show(no, () => OnGet(cancel));
        }

        var answered = await gate.Do(new AnswerConsultation(new(dossier), consultation, Typed, outcome), cancel);
        if (answered.Refusal is { } refusal)
        {
            return await this.Show(refusal, () => OnGet(cancel));
        }

        this.Tell("consult.sent");
        return RedirectToPage();
    }
}
