using Microsoft.AspNetCore.Mvc;
using MotCua.Dossiers.Moving;
using MotCua.Kernel;
using MotCua.Web.Workbooks;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Batches of dossiers that were or are to be moved to another version of their process.</summary>
public sealed class FindMovesModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<MoveView> Found { get; private set; } = null!;

    protected override string Needs => MovePermissions.View;

    protected override Task<IActionResult?> Take(CancellationToken cancel) => Take(
        "move.title",
        [
            new(Words["move.basis"], row => row.Basis, 48),
            new(Words["admin.code"], row => row.Process),
            new(Words["move.scope"], row => row.Agency),
            new(Words["move.state"], row => Words[$"move.state.{row.State}"]),
            new(Words["move.planned-by"], row => row.PlannedBy, 28),
            new(Words["workbook.made-at"], row => row.PlannedAt, Format: Formats.Instant),
            new(Words["move.approved-by"], row => row.ApprovedBy, 28),
            new(Words["admin.decision"], row => row.Decision, 24),
            new(Words["admin.decided-on"], row => row.DecidedOn, Format: Formats.Day),
        ],
        after => Asked(after, cancel),
        row => row.Id.Value.ToString(),
        cancel);

    private Task<Outcome<IReadOnlyList<MoveView>>> Asked(string? after, CancellationToken cancel) =>
        Gate.Ask(new FindMoves(Ids.TryParse<MoveId>(after, out var last) ? last : null, Leaf.Asked), cancel);

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Asked(After, cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Id.Value.ToString());
        }

        return found.Refusal;
    }
}
