using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>The machine in the hall: what do you come for today? One touch gives a number.</summary>
[EnableRateLimiting(Rates.Kiosk)]
public sealed class TakeTicketModel(Gate gate, Wording words, InWords say) : HallPageModel(gate, words, say)
{
    private const int UsualSeconds = 60;
    private const int MoreSeconds = 180;

    [BindProperty(SupportsGet = true, Name = "uu-tien")]
    public string? AsksPriority { get; set; }

    [BindProperty(SupportsGet = true, Name = "them")]
    public string? AsksMore { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public string? AsksBig { get; set; }

    public bool Priority => AsksPriority == "1";

    public bool MoreTime => AsksMore == "1";

    public bool IsBig => AsksBig == "1";

    public int Seconds => MoreTime ? MoreSeconds : UsualSeconds;

    /// <summary>The same page with another wish.</summary>
    public string At(bool? priority = null, bool? more = null, bool? big = null) => DeskAddress.Of(Home,
        ("uu-tien", priority ?? Priority ? "1" : null), ("them", more ?? MoreTime ? "1" : null), ("to", big ?? IsBig ? "1" : null));

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPost([FromForm(Name = "nhom")] string? group, [FromForm] string? key, CancellationToken cancel)
    {
        var taken = await Gate.Do(new MotCua.Counter.Tickets.TakeTicket(Agency, group ?? "", Priority, Kiosk, key), cancel);
        return taken.Refusal is { } refusal ? await Again(refusal, cancel) : Redirect($"{Home}/phieu/{taken.Value}");
    }
}
