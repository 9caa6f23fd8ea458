using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The latest readings of catalogues into the register, and the place where a file is handed over to be looked at first.</summary>
[RequestSizeLimit(LargestFile)]
[RequestFormLimits(MultipartBodyLengthLimit = LargestFile)]
public sealed class FindImportsModel(Gate gate) : AdministratorPageModel(gate)
{
    private const int LargestFile = 120 * 1024 * 1024;

    public Leaf<ImportCard> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Import;

    public async Task<IActionResult> OnPost(IFormFile? file, string? publisher, CancellationToken cancel)
    {
        if (file is null || file.Length == 0)
        {
            ModelState.AddModelError(nameof(file), Words["admin.file.missing"]);
            return await Again(cancel);
        }

        await using var content = file.OpenReadStream();
        var run = await CatalogueImport.Preview(Gate, content, file.FileName, publisher, cancel: cancel);
        return run.Refusal is { } refusal ? await Again(refusal, cancel) : Redirect($"/quan-tri/thu-tuc/nhap/{run.Value.Value}");
    }

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.imports.title",
        [
            new(Words["admin.imports.file"], row => row.FileName, 44),
            new(Words["admin.when"], row => row.StartedAt, Format: Formats.Instant),
            new(Words["admin.imports.by"], row => row.StartedBy, 24),
            new(Words["imports.stage"], row => Words[$"imports.stage.{row.Stage}"]),
            new(Words["workbook.read"], row => row.Tally.Read),
            new(Words["workbook.created"], row => row.Tally.Created),
            new(Words["workbook.changed"], row => row.Tally.Changed),
            new(Words["workbook.unchanged"], row => row.Tally.Unchanged),
            new(Words["workbook.refused"], row => row.Tally.Refused),
            new(Words["imports.outcome.LeftOut"], row => row.Tally.LeftOut),
        ],
        after => Gate.Ask(new FindImports(Leaf.Asked, DateTimeOffset.TryParse(after, CultureInfo.InvariantCulture, out var moment) ? moment : null), cancel),
        row => row.StartedAt.ToString("O", CultureInfo.InvariantCulture),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        DateTimeOffset? before = DateTimeOffset.TryParse(After, CultureInfo.InvariantCulture, out var moment) ? moment : null;
        var found = await Gate.Ask(new FindImports(Leaf.Asked, before), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, run => run.StartedAt.ToString("O", CultureInfo.InvariantCulture));
        }

        return found.Refusal;
    }
}
