using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Appointments;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Counter;

/// <summary>An hour that is kept, with the code to show in the hall; it can be moved or given back.</summary>
public sealed class ViewBookingModel(Gate gate, TimeProvider clock) : PageModel
{
    [FromRoute(Name = "booking")]
    public Guid Id { get; set; }

    public BookingView Booking { get; private set; } = null!;

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPostCancel([FromForm] int? version, CancellationToken cancel)
    {
        var done = await gate.Do(new CancelBooking(new(Id), version), cancel);
        if (done.Refusal is { } refusal)
        {
            return await Fetch(cancel) is { } no ? this.TurnAway(no) : this.Show(refusal);
        }

        this.Tell("booking.cancelled");
        return Redirect("/lich-hen");
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await gate.Ask(new MotCua.Counter.Appointments.ViewBooking(new(Id)), cancel);
        Booking = viewed.Done ? viewed.Value : null!;
        return viewed.Refusal;
    }
}
