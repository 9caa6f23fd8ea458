using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts;
using MotCua.Exchange.Problems;
using MotCua.Kernel;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;

namespace MotCua.Exchange.Machines;

/// <summary>Names the actor of a machine's request by its token alone; whoever is signed in in the same browser counts for nothing, so no foreign page can use that sign-in.</summary>
internal static class Entrance
{
    public static async Task Enter(HttpContext context, RequestDelegate next)
    {
        Refusing.SpeakTheLanguageOf(context.Request);
        var actor = context.RequestServices.GetRequiredService<ScopedActor>();
        var origin = AccountsDoor.OriginOf(context);
        actor.Current = Actor.Nobody with { Origin = origin };
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeedsScope>() is not { } needed)
        {
            await next(context);
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Headers.Authorization.Count == 0)
        {
            await TurnAway(context, ExchangeRefusals.TokenMissing, StatusCodes.Status401Unauthorized, "Bearer realm=\"motcua\"");
            return;
        }

        var proof = await context.AuthenticateAsync(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        var client = proof.Succeeded ? proof.Principal.GetClaim(OpenIddictConstants.Claims.Subject) : null;
        if (client is null || await context.RequestServices.GetRequiredService<IMachines>().Actor(client, origin, context.RequestAborted) is not { } machine)
        {
            await TurnAway(context, ExchangeRefusals.TokenWrong, StatusCodes.Status401Unauthorized, "Bearer realm=\"motcua\", error=\"invalid_token\"");
            return;
        }

        if (!proof.Principal!.HasScope(needed.Scope))
        {
            await TurnAway(context, ExchangeRefusals.ScopeMissing.With(needed.Scope), StatusCodes.Status403Forbidden, $"Bearer realm=\"motcua\", error=\"insufficient_scope\", scope=\"{needed.Scope}\"");
            return;
        }

        actor.Current = machine;
        await next(context);
    }

    private static Task TurnAway(HttpContext context, Refusal refusal, int status, string challenge)
    {
        context.Response.Headers.WWWAuthenticate = challenge;
        return context.WriteProblem(refusal, status);
    }
}
