using Microsoft.Extensions.DependencyInjection;
using MotCua.Kernel;

namespace MotCua.People;

/// <summary>The citizens and enterprises whom the province serves, and who acts for whom.</summary>
public sealed class PeopleModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.AddScoped<Registry>().AddScoped<IPeople>(scope => scope.GetRequiredService<Registry>()).AddScoped<Standing>();
        module
            .Handlers()
            .Tables<PeopleTables>()
            .Grants(RoleGrant.Citizen, PeoplePermissions.Own, PeoplePermissions.Contact, PeoplePermissions.Mandate)
            .Grants("Clerk", PeoplePermissions.Serve, PeoplePermissions.Contact, PeoplePermissions.Mandate)
            .Grants("Officer", PeoplePermissions.Serve)
            .Grants("HeadOfUnit", PeoplePermissions.Serve)
            .Grants("Administrator", PeoplePermissions.Import);
    }
}
