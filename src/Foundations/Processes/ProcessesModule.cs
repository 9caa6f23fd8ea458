using MotCua.Kernel;

namespace MotCua.Processes;

/// <summary>How dossiers go from step to step.</summary>
public sealed class ProcessesModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Handlers()
        .Tables<ProcessTables>()
        .Offers<IProcesses, ProcessKeeper>()
        .Remembers(ProcessShelf.Stamp, ProcessShelf.Load)
        .Reacts<ProcessPublished, StampOncePublished>();
}

/// <summary>Every process of the house reads the shelf anew.</summary>
internal sealed class StampOncePublished(Stamps stamps) : IReactTo<ProcessPublished>
{
    public Task React(ProcessPublished happened, CancellationToken cancel) => stamps.Touch(ProcessShelf.Stamp, cancel);
}
