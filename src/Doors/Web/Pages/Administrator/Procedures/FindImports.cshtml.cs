using System.Globalization;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The latest readings of catalogues into the register.</summary>
public sealed class FindImportsModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<ImportCard> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Import;

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
