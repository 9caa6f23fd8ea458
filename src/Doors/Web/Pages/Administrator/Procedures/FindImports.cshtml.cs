using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The latest readings of catalogues into the register.</summary>
public sealed class FindImportsModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<ImportCard> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Import;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "admin.imports.title",
        [
            new(Words["admin.imports.file"], row => row.FileName, 44),
            new(Words["admin.when"], row => row.StartedAt, Format: Formats.Instant),
            new(Words["admin.imports.by"], row => row.StartedBy, 24),
            new(Words["workbook.read"], row => row.Tally.Read),
            new(Words["workbook.created"], row => row.Tally.Created),
            new(Words["workbook.changed"], row => row.Tally.Changed),
            new(Words["workbook.unchanged"], row => row.Tally.Unchanged),
            new(Words["workbook.refused"], row => row.Tally.Refused),
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
