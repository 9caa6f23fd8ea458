using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;

namespace MotCua.Web.Pages.Administrator.Procedures;

/// <summary>The kinds of paper that procedures ask for or issue.</summary>
public sealed class FindPaperTypesModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<PaperType> Found { get; private set; } = null!;

    protected override string Needs => ProcedurePermissions.Draft;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindPaperTypes(After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, paper => paper.Code);
        }

        return found.Refusal;
    }
}
