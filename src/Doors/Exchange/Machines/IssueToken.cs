using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace MotCua.Exchange.Machines;

/// <summary>Gives a proved client its token; nothing is written down, so asking costs the house nothing.</summary>
internal static class IssueToken
{
    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/connect/token", Issue)
        .RequireRateLimiting(ExchangeDoor.TokenRates).ExcludeFromDescription();

    private static IResult Issue(HttpContext context)
    {
        var asked = context.GetOpenIddictServerRequest()!;
        var identity = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        identity.SetClaim(OpenIddictConstants.Claims.Subject, asked.ClientId);
        identity.SetScopes(asked.GetScopes() is { Length: > 0 } some ? some : [.. Scopes.All]);
        return Results.SignIn(new ClaimsPrincipal(identity), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }
}
