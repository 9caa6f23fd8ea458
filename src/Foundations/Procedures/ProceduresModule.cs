using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;

namespace MotCua.Procedures;

/// <summary>The registry of procedures: what each demands, since when, and who published it.</summary>
public sealed class ProceduresModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Tables<ProcedureTables>()
        .Handlers()
        .Remembers(Procedures.Register.Stamp, Procedures.Register.Load)
        .Offers<IProcedures, RegisterReader>()
        .Grants("Administrator", ProcedurePermissions.Draft, ProcedurePermissions.Publish, ProcedurePermissions.Import)
        .Grants("ProcedureControl", ProcedurePermissions.Draft, ProcedurePermissions.Publish, ProcedurePermissions.Import)
        .Services.AddSingleton<ProcedureSearch>().AddHostedService<KeepSearchWarm>();
}
