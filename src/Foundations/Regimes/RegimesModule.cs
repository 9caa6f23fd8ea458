using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Regimes;

/// <summary>The rules of settling procedures, by the days on which they hold.</summary>
public sealed class RegimesModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module
            .Handlers()
            .Tables<RegimeTables>()
            .OffersOne<IRuleSets, RuleSets>()
            .Remembers(RuleSets.Stamp, RuleSets.Load)
            .Grants(nameof(Role.Administrator), RegimePermissions.Import);
        foreach (var role in Enum.GetNames<Role>())
        {
            module.Grants(role, RegimePermissions.View);
        }

        module.Services.TryAddSingleton(house => new RegimePin(
            house.GetService<IConfiguration>()?["MOTCUA_REGIME"] is { Length: > 0 } id ? new RuleSetId(id.Trim().ToUpperInvariant()) : null));
    }
}
