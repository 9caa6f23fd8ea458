using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>An official types the code at the machine, once; from then on it gives out numbers.</summary>
[EnableRateLimiting(Rates.SignIn)]
public sealed class UnlockKioskModel(Gate gate, Wording words, InWords say) : HallPageModel(gate, words, say)
{
    [BindProperty]
    public string? Code { get; set; }

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var unlocked = await Gate.Do(new MotCua.Counter.Kiosks.UnlockKiosk(Agency, Code ?? ""), cancel);
        if (unlocked.Refusal is { } refusal)
        {
            return await Again(refusal, cancel);
        }

        Remember(unlocked.Value.Secret);
        return Redirect(Home);
    }
}
