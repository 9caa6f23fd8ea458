using MotCua.Kernel;
using MotCua.Procedures.Import;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The latest readings of catalogues into the register.</summary>
public sealed class FindImportsModel(Gate gate) : AdministratorPageModel(gate)
{
    public IReadOnlyList<ImportCard> Runs { get; private set; } = [];

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindImports(50), cancel);
        Runs = found.Done ? found.Value : [];
        return found.Refusal;
    }
}
