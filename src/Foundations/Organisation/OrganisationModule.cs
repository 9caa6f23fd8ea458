using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>The agencies of the province, their units and officers, dated.</summary>
public sealed class OrganisationModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.AddScoped<Reach>().AddScoped<Postings>().AddScoped<Lending>();
        module
            .Handlers()
            .Tables<OrganisationTables>()
            .Remembers(Roster.Stamp, Roster.Load)
            .OffersOne<IOrganisation, OrganisationDirectory>()
            .Grants(nameof(Role.Leader), OrganisationPermissions.Delegate)
            .Grants(nameof(Role.HeadOfUnit), OrganisationPermissions.Delegate)
            .Grants(nameof(Role.Administrator), OrganisationPermissions.Manage, OrganisationPermissions.Delegate, OrganisationPermissions.ViewOfficers);
        foreach (var role in Enum.GetNames<Role>().Where(role => role != nameof(Role.Administrator)))
        {
            module.Grants(role, OrganisationPermissions.ViewOfficers);
        }
    }
}
