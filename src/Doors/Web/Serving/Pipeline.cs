using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http.Features;
using MotCua.Accounts;
using MotCua.Exchange;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Serving;

/// <summary>The way of one request through the door, from outside in.</summary>
public static class Pipeline
{
    public static WebApplication UseDoors(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseWhen(context => !ForMachines(context.Request), people =>
        {
            people.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandlingPath = "/loi/500",
                StatusCodeSelector = broken => broken is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            });
            people.UseStatusCodePagesWithReExecute("/loi/{0}");
            people.Use(ReadErrorPages);
        });
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseResponseCompression();
        app.UseLanguageChoice();
        app.UseRouting();
        app.Use(TurnAwayTooLarge);
        app.UseRateLimiter();
        app.UseAccounts();
        app.UseMachines();
        app.UseAuthorization();
        app.MapStaticAssets().ShortCircuit().Add(KeepFonts);
        app.MapRazorPages().WithStaticAssets();
        app.MapResumableUploads();
        app.MapExchange();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        return app;
    }

    /// <summary>An error page is only read, whatever was being sent when things went wrong.</summary>
    private static Task ReadErrorPages(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
            context.Request.ContentType = null;
        }

        return next(context);
    }

    /// <summary>Said before anybody reads the body, so that the answer is "too large" and not "not understood".</summary>
    private static Task TurnAwayTooLarge(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method)
            && context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        }

        return next(context);
    }

    /// <summary>Machines are answered with problems, not pages.</summary>
    private static bool ForMachines(HttpRequest request) =>
        ExchangeDoor.IsForMachines(request) || request.Path.StartsWithSegments("/health");

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
