using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>What nearly every deed in a hall begins with: the hall, who acts there and from which window, what the clock and the calendar say.</summary>
internal sealed class Floor(Database db, IActorProvider actors, TimeProvider clock, ICalendars calendars, Numbers numbers, Stamps stamps)
{
    public Actor Actor => actors.Current;

    /// <summary>To the microsecond, as the databases keep it.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().AsKept();

    public DateOnly Today => clock.Today();

    /// <summary>The name under which screens hear that something moved in a hall.</summary>
    public static string StampOf(string agency) => $"hall/{agency}";

    public async Task<Hall> Hall(string agency, CancellationToken cancel) => NoSuchHall.Unless(await db.Halls.FindAsync([agency], cancel));

    public bool May(string permission, string agency) => Actor.MayAt(permission, agency, Today);

    public void MustBeAllowed(string permission, string agency) => NotYourHall.Unless(May(permission, agency));

    /// <summary>A machine that was let in, or an official of the hall.</summary>
    public async Task MustBeKiosk(string agency, string? secret, CancellationToken cancel)
    {
        if (!May(CounterPermissions.Serve, agency))
        {
            NotAKiosk.Unless(await IsKiosk(agency, secret, cancel));
        }
    }

    public async Task<bool> IsKiosk(string agency, string? secret, CancellationToken cancel)
    {
        var hash = string.IsNullOrEmpty(secret) ? null : Kiosk.Hash(secret);
        return hash is not null && await db.Kiosks.AnyAsync(kiosk => kiosk.SecretHash == hash && kiosk.Agency == agency && kiosk.ClosedAt == null, cancel);
    }

    public async Task<WorkingCalendar> Calendar(string agency, CancellationToken cancel) => await calendars.Of(new AgencyCode(agency), cancel);

    public async Task<Opening> OpeningOf(Hall hall, CancellationToken cancel) =>
        OpeningHours.At(await Calendar(hall.Agency, cancel), Now, TimeSpan.FromMinutes(hall.Plan.Rules.OpenEarlyMinutes));

    public async Task MustBeOpen(Hall hall, CancellationToken cancel) => Closed.Unless((await OpeningOf(hall, cancel)).IsOpen);

    /// <summary>The next number of a letter at this hall today.</summary>
    public async Task<string> NextNumber(string agency, string letter, CancellationToken cancel) =>
        $"{letter}{await numbers.Next($"ticket/{agency}/{Today:yyyyMMdd}/{letter}", cancel):D3}";

    /// <summary>The next place among today's calls of the hall. Whoever else calls meanwhile waits here until this deed is done, so nobody is called by two windows.</summary>
    public Task<long> NextCall(string agency, CancellationToken cancel) => numbers.Next($"call/{agency}/{Today:yyyyMMdd}", cancel);

    /// <summary>Lets others who book for the same thing wait until this deed is done.</summary>
    public Task<long> OneAtATime(string what, CancellationToken cancel) => numbers.Next($"booking/{what}", cancel);

    /// <summary>The window at which the actor sits today, in whichever hall.</summary>
    public async Task<Seat?> OwnSeat(CancellationToken cancel)
    {
        var seats = await db.Seats.Where(seat => seat.Officer == Actor.Id).ToListAsync(cancel);
        return seats.FirstOrDefault(seat => seat.IsTakenOn(Today));
    }

    /// <summary>A ticket of today at the actor's own hall, as it was seen.</summary>
    public async Task<Ticket> Ticket(TicketId id, int? version, CancellationToken cancel)
    {
        var ticket = NoSuchTicket.Unless(await db.Tickets.FindAsync([id], cancel));
        MustBeAllowed(CounterPermissions.Serve, ticket.Agency);
        NotToday.Unless(ticket.Day == Today);
        ticket.MustBeAt(version);
        return ticket;
    }

    /// <summary>A ticket that is at the actor's own window.</summary>
    public async Task<Ticket> OwnTicket(TicketId id, int? version, CancellationToken cancel)
    {
        var ticket = await Ticket(id, version, cancel);
        var seat = NotAtAWindow.Unless(await OwnSeat(cancel));
        NotYourTicket.Unless(ticket.Agency == seat.Agency && ticket.Window == seat.Window);
        await Moved(ticket.Agency, cancel);
        return ticket;
    }

    public Task<Ticket?> AtWindow(Seat seat, CancellationToken cancel) => db.Tickets.FirstOrDefaultAsync(
        ticket => ticket.Agency == seat.Agency && ticket.Day == Today && ticket.Window == seat.Window && (ticket.State == TicketState.Called || ticket.State == TicketState.Serving), cancel);

    /// <summary>The screens of the hall look again.</summary>
    public Task Moved(string agency, CancellationToken cancel) => stamps.Touch(StampOf(agency), cancel);
}
