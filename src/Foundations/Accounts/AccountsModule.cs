using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Accounts;

/// <summary>Who signs in, how they prove it, and what they may then do.</summary>
public sealed class AccountsModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        AddIdentity(module.Services);
        module.Services
            .AddSingleton<RolePermissions>()
            .AddScoped<Actors>().AddScoped<IActors>(scope => scope.GetRequiredService<Actors>())
            .AddScoped<IMachines, MachineReading>()
            .AddScoped<ISessions, Sessions>()
            .AddScoped<ICodes, SigningIn.CodeTaking>()
            .AddScoped<Passwords>().AddScoped<AccountReach>().AddScoped<SigningIn.Desk>()
            .AddSingleton<OneTimeCodes>();
        module
            .Handlers()
            .Tables<AccountsTables>()
            .Remembers(MachineBook.Stamp, MachineBook.Load)
            .Reacts<OfficerAppointed, Opening.OpenOfficerAccount>()
            .Grants(nameof(Role.Clerk), AccountsPermissions.Confirm)
            .Grants(nameof(Role.Administrator), AccountsPermissions.Manage);
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddSingleton<IConfigureOptions<AccountSettings>>(house => new ConfigureOptions<AccountSettings>(
            settings => house.GetService<IConfiguration>()?.GetSection("Accounts").Bind(settings)));
        services.AddHttpContextAccessor();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<IOptions<AccountSettings>>((cookie, settings) =>
        {
            AccountsDoor.Cookie(cookie);
            cookie.ExpireTimeSpan = settings.Value.Idle;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme).Configure(cookie => cookie.Cookie.Name = "mc.code");
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddIdentityCore<Account>(identity =>
        {
            identity.Password.RequiredLength = Passwords.Shortest;
            identity.Password.RequiredUniqueChars = 5;
            identity.Password.RequireDigit = true;
            identity.Password.RequireLowercase = true;
            identity.Password.RequireUppercase = false;
            identity.Password.RequireNonAlphanumeric = false;
        })
            .AddUserStore<AccountStore>()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddSignInManager();
    }
}
