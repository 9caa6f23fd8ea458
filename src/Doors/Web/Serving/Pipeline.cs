using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Serving;

/// <summary>The way of one request through the door, from outside in.</summary>
public static class Pipeline
{
    public static WebApplication UseDoors(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseWhen(context => !ForMachines(context.Request), people =>
        {
            people.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/loi/500",
                StatusCodeSelector = broken => broken is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            });
            people.UseStatusCodePagesWithReExecute("/loi/{0}");
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
        app.UseLanguageChoice();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().Add(KeepFonts);
        app.MapRazorPages().WithStaticAssets();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    /// <summary>Machines are answered with problems, not pages.</summary>
    private static bool ForMachines(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/connect")
        || request.Path.StartsWithSegments("/health") || request.Path.StartsWithSegments("/openapi");

    /// <summary>Font files are named by the style sheet, without fingerprint, and never change under their name.</summary>
    private static void KeepFonts(EndpointBuilder asset)
    {
        if (asset is RouteEndpointBuilder { RoutePattern.RawText: { } path } && path.EndsWith(".woff2", StringComparison.Ordinal) && asset.RequestDelegate is { } send)
        {
            asset.RequestDelegate = context =>
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Task.CompletedTask;
                });
                return send(context);
            };
        }
    }
}
