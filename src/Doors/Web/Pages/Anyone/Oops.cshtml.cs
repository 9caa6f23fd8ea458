using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Web.Serving;

namespace MotCua.Web.Pages.Anyone;

/// <summary>The page one comes to when something went wrong; says whose fault it is and what to do.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OopsModel(ILogger<OopsModel> log) : PageModel
{
    private static readonly int[] Told = [400, 403, 404, 409, 413, 429, 500];

    public int Code { get; private set; }

    public int Known { get; private set; }

    public void OnGet(int code)
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is { } broken)
        {
            code = Response.StatusCode;
            log.LogError(broken.Error, "Incident {Incident} at {Path}", Incident.Of(HttpContext), broken.Path);
        }

        Code = code;
        Known = Told.Contains(code) ? code : code >= 500 ? 500 : 400;
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            Code = Known = 404;
        }
    }
}
