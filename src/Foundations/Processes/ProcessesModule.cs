using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Completeness;
using MotCua.Processes.Catalogue;

namespace MotCua.Processes;

/// <summary>How dossiers go from step to step.</summary>
public sealed class ProcessesModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module
            .Handlers()
            .Tables<ProcessTables>()
            .Offers<IProcesses, ProcessKeeper>()
            .Offers<IReferenceCheck, NamedReferences>()
            .Remembers(ProcessShelf.Stamp, ProcessShelf.Load)
            .Reacts<ProcessPublished, StampOncePublished>()
            .Grants(nameof(Role.Administrator), ProcessPermissions.Draft, ProcessPermissions.Publish)
            .Grants(nameof(Role.ProcedureControl), ProcessPermissions.Draft, ProcessPermissions.Publish);
        foreach (var role in Enum.GetNames<Role>())
        {
            module.Grants(role, ProcessPermissions.View);
        }
    }
}

/// <summary>Every process of the house reads the shelf anew.</summary>
internal sealed class StampOncePublished(Stamps stamps) : IReactTo<ProcessPublished>
{
    public Task React(ProcessPublished happened, CancellationToken cancel) => stamps.Touch(ProcessShelf.Stamp, cancel);
}
