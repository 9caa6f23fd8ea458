using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MotCua.Bench.Load;

/// <summary>The floor under every page: the same web server, that answers a page of given size and does nothing else.</summary>
internal static class BareServer
{
    public static async Task<int> Run(string[] args)
    {
        var page = new byte[args is [var bytes, ..] ? int.Parse(bytes, System.Globalization.CultureInfo.InvariantCulture) : 20_000];
        Array.Fill(page, (byte)'a');
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = page.Length;
            return context.Response.Body.WriteAsync(page).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
