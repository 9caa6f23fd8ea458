using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using MotCua.Kernel;

namespace MotCua.Web.Security;

/// <summary>Who is let into which part of the house; strangers are asked to sign in, others are told no.</summary>
internal static class Doorkeeping
{
    public const string Citizen = "citizen";
    public const string Officer = "officer";

    public static void AddDoorkeeping(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .AddPolicy(Citizen, policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => Is(asked.Resource, ActorKind.Citizen)))
            .AddPolicy(Officer, policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => Is(asked.Resource, ActorKind.Officer)));
        services.PostConfigure<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme, cookie =>
        {
            cookie.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
    }

    private static bool Is(object? resource, ActorKind kind) =>
        resource is HttpContext context && context.RequestServices.GetRequiredService<IActorProvider>().Current.Kind == kind;
}
