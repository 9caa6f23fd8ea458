using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Tickets;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>The waiting page of one ticket: how many come before, about how long, and to which window.</summary>
public sealed class ViewTicketModel(Gate gate) : PageModel
{
    public TicketView Ticket { get; private set; } = null!;

    public async Task<IActionResult> OnGet([FromRoute] Guid ticket, CancellationToken cancel)
    {
        var viewed = await gate.Ask(new MotCua.Counter.Tickets.ViewTicket(new(ticket)), cancel);
        if (viewed.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Ticket = viewed.Value;
        return Page();
    }
}
