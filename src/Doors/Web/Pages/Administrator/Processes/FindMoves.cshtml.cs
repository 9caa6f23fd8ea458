using MotCua.Dossiers.Moving;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Processes;

/// <summary>Batches of dossiers that were or are to be moved to another version of their process.</summary>
public sealed class FindMovesModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<MoveView> Found { get; private set; } = null!;

    protected override string Needs => MovePermissions.View;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        MoveId? after = Ids.TryParse<MoveId>(After, out var last) ? last : null;
        var found = await Gate.Ask(new FindMoves(after, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, row => row.Id.Value.ToString());
        }

        return found.Refusal;
    }
}
