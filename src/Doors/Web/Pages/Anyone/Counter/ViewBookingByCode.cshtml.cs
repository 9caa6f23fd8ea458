using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Counter.Appointments;
using MotCua.Kernel;
using MotCua.Web.Security;

namespace MotCua.Web.Pages.Anyone.Counter;

/// <summary>An hour kept without an account: the slip with its code to show in the hall, to print, and to call off.</summary>
[EnableRateLimiting(Rates.Booking)]
public sealed class ViewBookingByCodeModel(Gate gate, TimeProvider clock) : PageModel
{
    [FromRoute(Name = "booking")]
    public Guid? Id { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    public BookingView? Booking { get; private set; }

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken cancel) => Id is null ? Page() : await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    /// <summary>Whoever has only the code finds the slip again; it is sent in the body, for it has no business in an address.</summary>
    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var found = await gate.Ask(new ViewBookingByCode(Code ?? ""), cancel);
        return found.Refusal is { } refusal ? this.Show(refusal) : Redirect($"/hen/{found.Value.Id}");
    }

    public async Task<IActionResult> OnPostCancel(CancellationToken cancel)
    {
        var done = await gate.Do(new CancelByCode(Code ?? ""), cancel);
        if (done.Refusal is { } refusal)
        {
            return Id is not null && await Fetch(cancel) is { } no ? this.TurnAway(no) : this.Show(refusal);
        }

        this.Tell("booking.cancelled");
        return Redirect(Id is { } id ? $"/hen/{id}" : "/hen");
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new ViewBookingByCode(null, new(Id!.Value)), cancel);
        Booking = viewed.Done ? viewed.Value : null;
        return viewed.Refusal;
    }
}
