using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Kernel;
using MotCua.Registers.Asking;
using MotCua.Registers.Reading;

namespace MotCua.Registers;

/// <summary>The registers of others, read within a matter and for a purpose.</summary>
public sealed class RegistersModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Services.TryAddSingleton(new RegisterSettings());
        module.Services.AddSingleton<RegisterLine>();
        module
            .Handlers()
            .Tables<RegisterTables>()
            .Offers<IRegisters, RegisterBook>()
            .Grants(RoleGrant.ConfirmedCitizen, RegisterPermissions.OwnReadings);
    }
}

/// <summary>What one may be allowed to do with readings of registers.</summary>
public static class RegisterPermissions
{
    /// <summary>See who read what about oneself in the registers.</summary>
    public const string OwnReadings = "register.own-readings";
}
