using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Tickets;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>The screen of a hall: which number is called to which window. It hears of every change as it happens.</summary>
public sealed class ViewBoardModel(Gate gate, StampBoard stamps, TimeProvider clock, IHostApplicationLifetime life) : PageModel
{
    /// <summary>What another process of the house changed is seen after so long.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(3);

    /// <summary>So many times nothing new, and the screen is told that the house still stands.</summary>
    private const int SignOfLifeAfter = 5;

    [FromRoute(Name = "agency")]
    public string Agency { get; set; } = "";

    public BoardView Board { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new MotCua.Counter.Tickets.ViewBoard(Agency), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Board = viewed.Value;
        return Page();
    }

    /// <summary>Server-sent events: the board at once, and again whenever it differs.</summary>
    public async Task<IActionResult> OnGetLive(CancellationToken cancel)
    {
        using var until = CancellationTokenSource.CreateLinkedTokenSource(cancel, life.ApplicationStopping);
        var first = await gate.Ask(new MotCua.Counter.Tickets.ViewBoard(Agency), cancel);
        if (first.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Response.ContentType = "text/event-stream";
        Response.Headers.CacheControl = "no-store";
        try
        {
            await Tell(until.Token);
        }
        catch (OperationCanceledException)
        {
            // The screen was switched off, or the house closes.
        }

        return new EmptyResult();
    }

    private async Task Tell(CancellationToken cancel)
    {
        var said = "";
        var quiet = 0;
        while (true)
        {
            var seen = stamps.Count(StampName);
            var viewed = await gate.Ask(new MotCua.Counter.Tickets.ViewBoard(Agency), cancel);
            var now = viewed.Done ? JsonSerializer.Serialize(viewed.Value, JsonText.Options) : said;
            if (now != said)
            {
                await Response.WriteAsync($"event: board\ndata: {now}\n\n", cancel);
                (said, quiet) = (now, 0);
            }
            else if (++quiet % SignOfLifeAfter == 0)
            {
                await Response.WriteAsync(": still here\n\n", cancel);
            }

            await Response.Body.FlushAsync(cancel);
            await stamps.Changed(StampName, seen, LookAgain, cancel);
        }
    }

    private string StampName => $"hall/{Agency}";
}
