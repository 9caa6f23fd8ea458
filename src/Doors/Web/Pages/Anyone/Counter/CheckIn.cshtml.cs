using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Kernel;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>Whoever has an appointment shows its code to the machine in the hall.</summary>
[EnableRateLimiting(Rates.Kiosk)]
public sealed class CheckInModel(Gate gate, Wording words, InWords say) : HallPageModel(gate, words, say)
{
    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The code as the machine's scanner read it off a slip; with script it is sent at once.</summary>
    [BindProperty(SupportsGet = true, Name = "ma")]
    public string? Scanned { get; set; }

    public bool IsScanned => Scanned is { Length: > 0 } && HttpMethods.IsGet(Request.Method);

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Code = Scanned;
        return await Look(cancel);
    }

    private async Task<IActionResult> Look(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var taken = await Gate.Do(new MotCua.Counter.Appointments.CheckIn(Agency, Code ?? "", Kiosk), cancel);
        return taken.Refusal is { } refusal ? await Again(refusal, cancel) : Redirect($"{Home}/phieu/{taken.Value}");
    }
}
