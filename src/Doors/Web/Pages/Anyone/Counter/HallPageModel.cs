using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter;
using MotCua.Counter.Tickets;
using MotCua.Kernel;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>A page in the hall of one agency: the machine that gives numbers, or the screen. A machine that was let in knows its secret.</summary>
public abstract class HallPageModel(Gate gate, Wording words, InWords say) : PageModel
{
    private const string Cookie = "mc.kiosk";

    [FromRoute(Name = "agency")]
    public string Agency { get; set; } = "";

    public HallView Hall { get; private set; } = null!;

    protected Gate Gate => gate;

    protected Wording Words => words;

    /// <summary>The secret of the machine, when this is one.</summary>
    protected string? Kiosk => Request.Cookies[Cookie];

    public string Home => $"/lay-so/{Agency}";

    public string Wait(TimeSpan? wait, int ahead, bool isServed) => InHall.Wait(words, wait, ahead, isServed);

    protected async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewHall(Agency, Kiosk), cancel);
        if (viewed.Done)
        {
            Hall = viewed.Value;
            ViewData["Hall"] = Hall.Name;
            ViewData["Hours"] = InHall.Hours(words, say, Hall.Opening);
        }

        return viewed.Refusal;
    }

    /// <summary>Only this machine's browser knows the secret, and it is sent to these pages alone.</summary>
    protected void Remember(string secret) => Response.Cookies.Append(Cookie, secret, new()
    {
        Path = "/lay-so",
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = Request.IsHttps,
        MaxAge = TimeSpan.FromDays(400),
        IsEssential = true,
    });

    protected async Task<IActionResult> Again(Refusal refusal, CancellationToken cancel)
    {
        if (await Fetch(cancel) is { } no)
        {
            return this.TurnAway(no);
        }

        if (CounterRefusals.NotAKiosk.Is(refusal))
        {
            this.Say(refusal);
            var shown = Page();
            shown.StatusCode = StatusCodes.Status403Forbidden;
            return shown;
        }

        return this.Show(refusal);
    }
}
