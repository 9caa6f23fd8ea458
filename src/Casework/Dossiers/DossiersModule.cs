using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>From a citizen's request to the result in hand.</summary>
public sealed class DossiersModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Handlers().Tables<DossierTables>();
        module.Services.AddScoped<Desk>().AddScoped<Opening>().AddScoped<RowReading>();
    }
}
