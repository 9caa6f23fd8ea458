using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>Asks everybody who comes through the door who they are.</summary>
public static class AccountsDoor
{
    public const string SignInPath = "/dang-nhap";

    private const int LongestDevice = 160;

    /// <summary>After routing, before authorisation: reads the session and names the actor of the request.</summary>
    public static IApplicationBuilder UseAccounts(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        return app.Use(async (context, next) =>
        {
            context.RequestServices.GetRequiredService<ScopedActor>().Current =
                await context.RequestServices.GetRequiredService<IActors>().Of(context.User, OriginOf(context), context.RequestAborted);
            await next(context);
        });
    }

    /// <summary>Address and device, as the journal keeps them.</summary>
    public static string OriginOf(HttpContext context)
    {
        var device = context.Request.Headers.UserAgent.ToString();
        return $"{context.Connection.RemoteIpAddress} {(device.Length > LongestDevice ? device[..LongestDevice] : device)}".Trim();
    }

    internal static void Cookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "mc.session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.LoginPath = SignInPath;
        cookie.AccessDeniedPath = "/loi/403";
        cookie.ReturnUrlParameter = "tiep";
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = Validate;
    }

    private static async Task Validate(CookieValidatePrincipalContext session)
    {
        var settings = session.HttpContext.RequestServices.GetRequiredService<IOptions<AccountSettings>>().Value;
        var now = session.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (!DateTimeOffset.TryParse(session.Properties.GetString(Sessions.OpenedAt), CultureInfo.InvariantCulture, out var opened) || now - opened > settings.Longest)
        {
            session.RejectPrincipal();
            await session.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(session);
    }
}
