using Microsoft.AspNetCore.Mvc;
using MotCua.Audit;
using MotCua.Audit.Exports;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Audit;

/// <summary>Which lists were taken out of the house as workbooks: by whom, narrowed how, how many lines.</summary>
public sealed class FindExportsModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<ExportTaken> Found { get; private set; } = null!;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "exports.title",
        [
            new(Words["admin.when"], export => export.At, Format: Formats.Instant),
            new(Words["exports.list"], export => export.List, 32),
            new(Words["exports.filter"], export => export.Filter, 48),
            new(Words["exports.rows"], export => export.Rows),
            new(Words["admin.journal.actor"], export => export.ActorName, 28),
            new(Words["admin.journal.office"], export => export.Office, 36),
        ],
        after => Asked(after, cancel),
        export => export.Id.ToString(),
        cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Asked(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, export => export.Id.ToString());
        }

        return found.Refusal;
    }

    private Task<Outcome<IReadOnlyList<ExportTaken>>> Asked(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindExports(Guid.TryParse(after, out var last) ? last : null, Leaf.Asked), cancel);
}
