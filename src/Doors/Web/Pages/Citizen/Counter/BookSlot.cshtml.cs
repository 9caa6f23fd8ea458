using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using MotCua.Counter;
using MotCua.Counter.Appointments;
using MotCua.Counter.Tickets;
using MotCua.Kernel;
using MotCua.Web.Pages.Officer;
using MotCua.Web.Parts;
using MotCua.Web.Security;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Citizen.Counter;

/// <summary>Keeps an hour at a hall, or takes another instead of one that is kept.</summary>
[EnableRateLimiting(Rates.Booking)]
public sealed class BookSlotModel(Gate gate, Wording words, IActorProvider actors, TimeProvider clock) : PageModel
{
    [FromRoute(Name = "agency")]
    public string Agency { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "ngay")]
    public DateOnly? Day { get; set; }

    /// <summary>The appointment that is moved, when one is.</summary>
    [BindProperty(SupportsGet = true, Name = "doi")]
    public Guid? Booking { get; set; }

    /// <summary>For whom, where the reader has not signed in.</summary>
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    /// <summary>The reader books in their own name; others give a name and a telephone number.</summary>
    public bool HasAccount => actors.Current.May(CounterPermissions.Book, clock.Today());

    public HallView Hall { get; private set; } = null!;

    public SlotsOfDay? Found { get; private set; }

    public IReadOnlyList<Choice> Groups { get; private set; } = [];

    public string At(DateOnly day) => DeskAddress.Of($"/dat-hen/{Agency}", ("nhom", Group), ("ngay", $"{day:yyyy-MM-dd}"), ("doi", Booking?.ToString()));

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Fetch(cancel) is { } refusal ? this.TurnAway(refusal) : Page();

    public async Task<IActionResult> OnPost([FromForm(Name = "gio")] long? at, [FromForm] string? key, CancellationToken cancel)
    {
        if (at is not (> 0 and < 10_000_000_000))
        {
            ModelState.AddModelError("gio", words["field.required"]);
            return await Fetch(cancel) is { } no ? this.TurnAway(no) : Page();
        }

        var hour = DateTimeOffset.FromUnixTimeSeconds(at.Value);
        var done = Booking is { } moved
            ? await Move(new(moved), hour, cancel)
            : HasAccount ? await gate.Do(new MotCua.Counter.Appointments.BookSlot(Agency, Group ?? "", hour, key), cancel)
            : await gate.Do(new BookWithoutAccount(Agency, Group ?? "", hour, Name ?? "", Phone ?? "", key), cancel);
        if (done.Refusal is { } refusal)
        {
            return await this.Show(refusal, async () => await Fetch(cancel));
        }

        this.Tell("book.hall.kept");
        return Redirect(HasAccount ? $"/lich-hen/{done.Value}" : $"/hen/{done.Value}");
    }

    private async Task<Outcome<MotCua.Counter.BookingId>> Move(MotCua.Counter.BookingId booking, DateTimeOffset at, CancellationToken cancel)
    {
        var moved = await gate.Do(new MoveBooking(booking, at), cancel);
        return moved.Refusal is { } refusal ? new(refusal) : new(booking);
    }

    private async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var hall = await gate.Ask(new ViewHall(Agency), cancel);
        if (hall.Refusal is { } none)
        {
            return none;
        }

        Hall = hall.Value;
        var open = Hall.Groups.Where(group => group.TakesBookings).ToArray();
        Groups = [.. open.Select(group => new Choice(group.Letter, group.Name))];
        Group ??= open.FirstOrDefault(group => Field is not null && group.Fields.Contains(Field))?.Letter ?? open.FirstOrDefault()?.Letter;
        if (Group is null)
        {
            return null;
        }

        var found = await gate.Ask(new FindSlots(Agency, Group, Day), cancel);
        Found = found.Done ? found.Value : null;
        return found.Refusal;
    }
}
