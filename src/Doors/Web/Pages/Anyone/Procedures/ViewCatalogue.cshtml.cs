using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Anyone.Procedures;

/// <summary>All procedures in force, by field, a page at a time.</summary>
public sealed class ViewCatalogueModel(Gate gate) : PageModel
{
    private const int PerPage = 50;

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "sau")]
    public string? After { get; set; }

    public IReadOnlyList<FieldCount> Fields { get; private set; } = [];

    public CataloguePage Shown { get; private set; } = new([], 0, null);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Field = string.IsNullOrEmpty(Field) ? null : Field;
        var fields = await gate.Ask(new FindFields(), cancel);
        var page = await gate.Ask(new ViewCatalogue(Field, After, PerPage), cancel);
        if ((fields.Refusal ?? page.Refusal) is { } refused)
        {
            return this.TurnAway(refused);
        }

        (Fields, Shown) = (fields.Value, page.Value);
        return Page();
    }

    public string At(string? after) => Url.Page("ViewCatalogue", new Dictionary<string, object?> { ["linh-vuc"] = Field, ["sau"] = after })!;
}
