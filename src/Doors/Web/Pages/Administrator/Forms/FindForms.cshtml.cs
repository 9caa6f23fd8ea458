using MotCua.Forms;
using MotCua.Forms.Design;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Administrator.Forms;

/// <summary>All e-forms, with the version in force and the draft under way.</summary>
public sealed class FindFormsModel(Gate gate) : AdministratorPageModel(gate)
{
    public Leaf<FormRow> Found { get; private set; } = null!;

    protected override string Needs => FormPermissions.Read;

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var found = await Gate.Ask(new FindForms(After, Leaf.Asked), cancel);
        if (found.Done)
        {
            Found = Leaf.Of(found.Value, form => form.Code);
        }

        return found.Refusal;
    }
}
