using MotCua.Kernel;

namespace MotCua.Guides;

/// <summary>Guides by events of life: a few questions lead to the procedures somebody needs, and to the case of each.</summary>
public sealed class GuidesModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Handlers()
        .Tables<GuideTables>()
        .Remembers(GuideShelf.Stamp, GuideShelf.Load)
        .Grants("Administrator", GuidePermissions.Write, GuidePermissions.Show)
        .Grants("ProcedureControl", GuidePermissions.Write, GuidePermissions.Show);
}
