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
            .AddPolicy(Citizen, policy => policy.RequireAuthenticatedUser().RequireAssertion(asked => Is(asked.Resource, ActorKind.Citizen) || IsOfApplicant(asked.Resource)))
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

    /// <summary>The pages of one dossier serve whoever applied: a citizen, or the officials of an agency that did. Whose it is, the gate decides.</summary>
    private static bool IsOfApplicant(object? resource) =>
        Is(resource, ActorKind.Officer) && resource is HttpContext context && context.Request.Path.StartsWithSegments("/ho-so", StringComparison.Ordinal);

    private static bool Is(object? resource, ActorKind kind) =>
        resource is HttpContext context && context.RequestServices.GetRequiredService<IActorProvider>().Current.Kind == kind;
}
