using MotCua.Kernel;

namespace MotCua.Forms;

/// <summary>E-forms: written, checked, published, filled in.</summary>
public sealed class FormsModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Handlers()
        .Tables<FormTables>()
        .Remembers(FormShelf.Stamp, FormShelf.Load)
        .OffersOne<IForms, FormDesk>()
        .Grants("Administrator", FormPermissions.Design, FormPermissions.Publish, FormPermissions.Read)
        .Grants("ProcedureControl", FormPermissions.Design, FormPermissions.Publish, FormPermissions.Read);
}
