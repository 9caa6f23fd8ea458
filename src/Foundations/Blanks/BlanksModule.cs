using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Blanks;

/// <summary>The forms of results and letters, written in Word.</summary>
public sealed class BlanksModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Handlers()
            .Tables<BlankTables>()
            .Offers<IBlanks, BlankShelf>()
            .Remembers(HeldBlanks.Stamp, HeldBlanks.Load)
            .Offers<IFileOwner, BlankFiles>()
            .Grants("Administrator", BlankPermissions.Write, BlankPermissions.Release)
            .Grants("ProcedureControl", BlankPermissions.Write, BlankPermissions.Release);
        module.Services.AddScoped<BlankCatalogue>().AddScoped<BlankHoldings>();
    }
}
