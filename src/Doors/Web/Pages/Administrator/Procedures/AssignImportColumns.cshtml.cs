using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>What each column of a previewed table holds, guessed and put right; the file is then read again.</summary>
public sealed class AssignImportColumnsModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "run")]
    public Guid Id { get; set; }

    public ImportReport Report { get; private set; } = null!;

    /// <summary>The sheets that anybody reads, each with the columns that no sheet before it had.</summary>
    public IReadOnlyList<SheetSight> Sheets { get; private set; } = [];

    protected override string Needs => ProcedurePermissions.Import;

    public async Task<IActionResult> OnPost(string[] heading, TableField[] field, CancellationToken cancel)
    {
        var columns = heading.Zip(field).GroupBy(one => one.First).ToDictionary(group => group.Key, group => group.First().Second);
        var read = await CatalogueImport.PreviewAgain(Gate, new(Id), columns, cancel);
        if (read.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        Notices.Tell(this, "imports.columns.assigned");
        return Redirect($"/quan-tri/thu-tuc/nhap/{Id}");
    }

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewImport(new(Id), Take: 0), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return refusal;
        }

        if (viewed.Value is not { Stage: ImportStage.Previewed or ImportStage.Reading, Sheets.Count: > 0 })
        {
            return ProcedureRefusals.NoTable with { Kind = RefusalKind.Missing };
        }

        HashSet<string> seen = [];
        Report = viewed.Value;
        Sheets = [.. Report.Sheets.Where(sheet => !sheet.Hidden).Select(sheet => sheet with { Columns = [.. sheet.Columns.Where(column => seen.Add(column.Heading))] }).Where(sheet => sheet.Columns.Count > 0)];
        return null;
    }
}
