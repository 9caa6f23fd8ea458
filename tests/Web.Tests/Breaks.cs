using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace MotCua.Web.Tests;

/// <summary>A part of the house that breaks when it is touched.</summary>
internal sealed class Breaks : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Use((HttpContext context, RequestDelegate on) =>
            context.Request.Path == "/vo" ? throw new InvalidOperationException("a secret of the house") : on(context));
    };
}
