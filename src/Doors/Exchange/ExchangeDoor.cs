using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MotCua.Exchange.Catalogue;
using MotCua.Exchange.Filing;
using MotCua.Exchange.Handling;
using MotCua.Exchange.Machines;
using MotCua.Exchange.OpenData;
using MotCua.Exchange.Problems;

namespace MotCua.Exchange;

/// <summary>The way of a machine's request: problems instead of pages, a token instead of a session.</summary>
public static class ExchangeDoor
{
    /// <summary>The name under which the outer door limits how often a token is asked for.</summary>
    public const string TokenRates = "token";

    public static bool IsForMachines(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/connect") || request.Path.StartsWithSegments("/openapi");

    /// <summary>Outermost: whatever goes wrong below is told as a problem document.</summary>
    public static IApplicationBuilder UseProblems(this IApplicationBuilder app) => app.UseWhen(context => IsForMachines(context.Request), machines =>
    {
        machines.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = broken => broken is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            ExceptionHandler = context =>
            {
                Refusing.SpeakTheLanguageOf(context.Request);
                return context.WriteProblem(Refusing.Of(context.Response.StatusCode), context.Response.StatusCode);
            },
        });
        machines.UseStatusCodePages(turned =>
        {
            Refusing.SpeakTheLanguageOf(turned.HttpContext.Request);
            return turned.HttpContext.WriteProblem(Refusing.Of(turned.HttpContext.Response.StatusCode), turned.HttpContext.Response.StatusCode);
        });
    });

    /// <summary>After accounts: names the actor of a machine's request.</summary>
    public static IApplicationBuilder UseMachines(this IApplicationBuilder app) =>
        app.UseWhen(context => IsForMachines(context.Request), machines => machines.Use(Entrance.Enter));

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapOpenApi("/openapi/{documentName}.json");
        var api = app.MapGroup("/api/v1");
        ProceduresApi.Map(api);
        LookingApi.Map(api);
        FilingApi.Map(api);
        HandlingApi.Map(api);
        IssueToken.Map(app);
        OpenDataApi.Map(app.MapGroup(OpenAddress.Root));
    }
}
