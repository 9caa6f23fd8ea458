using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MotCua.Counter.Appointments;
using MotCua.Kernel;

namespace MotCua.Web.Pages.Citizen.Counter;

/// <summary>The hours that are kept for me.</summary>
public sealed class FindMyBookingsModel(Gate gate) : PageModel
{
    public IReadOnlyList<BookingView> Mine { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        var found = await gate.Ask(new MotCua.Counter.Appointments.FindMyBookings(), cancel);
        if (found.Refusal is { } refusal)
        {
            return this.TurnAway(refusal);
        }

        Mine = found.Value;
        return Page();
    }
}
