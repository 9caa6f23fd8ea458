using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Archives.Figures;
using MotCua.Archives.Keeping;
using MotCua.Archives.Mending;
using MotCua.Archives.Scanning;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Archives;

/// <summary>Old paper files on their way from the box into the vaults of those whom they concern.</summary>
public sealed class ArchivesModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.TryAddSingleton(house => ArchiveSettings.From(house.GetService<IConfiguration>()));
        module.Handlers().Tables<ArchiveTables>()
            .Offers<IFileOwner, ArchiveFiles>()
            .Grants(nameof(Role.Clerk), ArchivePermissions.View, ArchivePermissions.Prepare, ArchivePermissions.Index)
            .Grants(nameof(Role.Officer), ArchivePermissions.View, ArchivePermissions.Index, ArchivePermissions.Resolve)
            .Grants(nameof(Role.HeadOfUnit), ArchivePermissions.View, ArchivePermissions.Resolve, ArchivePermissions.Accept)
            .Grants(nameof(Role.Leader), ArchivePermissions.View, ArchivePermissions.Accept)
            .Grants(nameof(Role.Auditor), ArchivePermissions.View);
        module.Services.AddScoped<ArchiveDesk>().AddScoped<Comparing>().AddScoped<Intake>().AddScoped<Shelving>().AddScoped<Tallying>().AddScoped<SettingAside>();
    }
}
