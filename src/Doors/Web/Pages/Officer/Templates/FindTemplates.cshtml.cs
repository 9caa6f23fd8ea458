using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Dossiers.Templates;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Templates;

/// <summary>The texts that an officer writes again and again: kept, changed, shared with the agency, dropped.</summary>
public sealed class FindTemplatesModel(Gate gate) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "sua")]
    public Guid? Chosen { get; set; }

    public IReadOnlyList<TemplateRow> Kept { get; private set; } = [];

    /// <summary>The one that is being changed.</summary>
    public TemplateRow? Edited => Kept.FirstOrDefault(one => one.Id == Chosen);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var kept = await gate.Ask(new FindTemplates(), cancel);
        if (kept.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Kept = kept.Value;
        return Page();
    }

    public async Task<IActionResult> OnPostWrite([FromForm] Guid? template, [FromForm] TemplatePurpose purpose, [FromForm] string? name, [FromForm] string? text, [FromForm] bool shared, [FromForm] int? version, CancellationToken cancel)
    {
        Chosen = template;
        return Answer(await gate.Do(new WriteTemplate(template, purpose, name ?? "", text ?? "", shared, version), cancel)) is { } refusal
            ? await this.Show(refusal, () => OnGet(cancel))
            : Back("templates.written");
    }

    public async Task<IActionResult> OnPostDrop([FromForm] Guid template, CancellationToken cancel) =>
        Answer(await gate.Do(new DropTemplate(template), cancel)) is { } refusal ? await this.Show(refusal, () => OnGet(cancel)) : Back("templates.dropped");

    private static Refusal? Answer<T>(Outcome<T> outcome) => outcome.Refusal;

    private RedirectResult Back(string notice)
    {
        this.Tell(notice);
        return Redirect("/can-bo/cau-mau");
    }
}
