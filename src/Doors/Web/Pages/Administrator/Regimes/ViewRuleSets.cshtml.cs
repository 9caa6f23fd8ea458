using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Regimes.Setting;

namespace MotCua.Web.Pages.Administrator.Regimes;

/// <summary>The rules of the decrees side by side, what of them no text confirmed, and a file that puts them right.</summary>
[RequestSizeLimit(5_000_000)]
public sealed class ViewRuleSetsModel(Gate gate) : AdministratorPageModel(gate)
{
    public RuleSetsView Rules { get; private set; } = null!;

    public async Task<IActionResult> OnPost(IFormFile? file, CancellationToken cancel)
    {
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError("file", Words["admin.file.missing"]);
            return await Again(cancel);
        }

        using var reader = new StreamReader(file.OpenReadStream());
        var imported = await Gate.Do(new ImportRuleSets(await reader.ReadToEndAsync(cancel)), cancel);
        if (imported.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        this.Tell("admin.rules.imported", imported.Value.Created, imported.Value.Changed, imported.Value.Unchanged);
        return RedirectToPage();
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewRuleSets(), cancel);
        if (viewed.Done)
        {
            Rules = viewed.Value;
        }

        return viewed.Refusal;
    }
}
