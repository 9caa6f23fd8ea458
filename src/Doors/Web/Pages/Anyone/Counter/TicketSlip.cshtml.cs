using Microsoft.AspNetCore.Mvc;
using MotCua.Counter.Tickets;
using MotCua.Kernel;
using MotCua.Web.Serving;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>The number just taken, and the slip that is printed; its square code leads to the waiting page of this ticket.</summary>
public sealed class TicketSlipModel(Gate gate, Wording words, InWords say, IConfiguration configuration) : HallPageModel(gate, words, say)
{
    /// <summary>Whoever needs longer touches "more time".</summary>
    [BindProperty(SupportsGet = true, Name = "them")]
    public string? AsksMore { get; set; }

    public int Seconds => AsksMore == "1" ? 180 : 30;

    public TicketView Ticket { get; private set; } = null!;

    public string Address => new Uri(PublicAddress.Of(configuration), $"so/{Ticket.Id}").ToString();

    public async Task<IActionResult> OnGet([FromRoute] Guid ticket, CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new MotCua.Counter.Tickets.ViewTicket(new(ticket)), cancel);
        if ((viewed.Refusal ?? await Fetch(cancel)) is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Ticket = viewed.Value;
        return Ticket.Agency == Hall.Agency ? Page() : NotFound();
    }
}
