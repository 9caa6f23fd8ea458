using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Exchange;

namespace MotCua.Web.Security;

/// <summary>How often one address may try what could be abused: guessing passwords, guessing dossier codes, searching, taking numbers.</summary>
public static class Rates
{
    public const string SignIn = "sign-in";
    public const string Track = "track";
    public const string Search = "search";
    public const string Kiosk = "kiosk";
    public const string Booking = "booking";

    public static void AddRates(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddRateLimiter(rates =>
        {
            rates.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            rates.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            Add(rates, SignIn, configuration.GetValue("Rates:SignIn", 10), request => HttpMethods.IsPost(request.Method));
            Add(rates, ExchangeDoor.TokenRates, configuration.GetValue("Rates:Token", 60), _ => true);
            Add(rates, Track, configuration.GetValue("Rates:Track", 30), request => HttpMethods.IsPost(request.Method) || request.QueryString.HasValue);
            Add(rates, Booking, configuration.GetValue("Rates:Booking", 10), request => HttpMethods.IsPost(request.Method));
            Add(rates, Kiosk, configuration.GetValue("Rates:Kiosk", 60), request => HttpMethods.IsPost(request.Method));
            Add(rates, Search, configuration.GetValue("Rates:Search", 300), request => request.QueryString.HasValue);
        });
    }

    private static void Add(RateLimiterOptions rates, string name, int perMinute, Func<HttpRequest, bool> counts) =>
        rates.AddPolicy(name, context => counts(context.Request)
            ? RateLimitPartition.GetSlidingWindowLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 })
            : RateLimitPartition.GetNoLimiter(""));
}
