using Microsoft.AspNetCore.Mvc;
using MotCua.Counter.Windows;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Officer.Counter;

/// <summary>The ticket at the clerk's window with its keys, to stand at the head of a page of work; nothing where the agency gives no numbers.</summary>
public sealed class TicketViewComponent(Gate gate) : ViewComponent
{
    /// <param name="back">Where to go after a deed; this page when nothing is said.</param>
    public async Task<IViewComponentResult> InvokeAsync(string? back = null)
    {
        var viewed = await gate.Ask(new ViewWindow(), HttpContext.RequestAborted);
        return viewed is { Done: true, Value.Agency: not null }
            ? View(new TicketPanel(viewed.Value, back ?? $"{Request.Path}{(HttpMethods.IsGet(Request.Method) ? Request.QueryString : default)}"))
            : Content("");
    }
}

/// <summary>What the panel shows, and the page that it stands on.</summary>
public sealed record TicketPanel(WindowView Window, string Back);
