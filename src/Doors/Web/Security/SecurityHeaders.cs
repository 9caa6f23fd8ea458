namespace MotCua.Web.Security;

/// <summary>What the browser may do with our pages: nothing but show them, with our own style sheets, scripts and pictures.</summary>
public static class SecurityHeaders
{
    // data: pictures are the ticks and arrows inside the vendored style sheet.
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
        "frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    // A file that somebody handed in may do nothing at all, should a browser open it as a page.
    private const string FilePolicy = "default-src 'none'; sandbox; frame-ancestors 'none'";

    // Set as the answer starts, for an error page is written after everything before it was wiped.
    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(Set, context);
        return next(context);
    });

    private static Task Set(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsFile(context.Response) ? FilePolicy : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page made for someone signed in is not left behind in the browser of a shared computer.
        if ((context.User.Identity?.IsAuthenticated == true || IsFile(context.Response)) && headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }

    /// <summary>Whatever leaves as an attachment: papers, lists, drawings, from a page or the API.</summary>
    private static bool IsFile(HttpResponse response) => response.Headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
}
