using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>A hall as it stands at this moment.</summary>
internal sealed record HallNow(
    Hall Hall, Opening Opening, IReadOnlyList<Waiter> Line, IReadOnlyList<Ticket> Latest, IReadOnlyList<Seat> Seats, WaitingTimes Times)
{
    public HallPlan Plan => Hall.Plan;

    /// <summary>The wait of somebody who would take a number of the group now.</summary>
    public TimeSpan? WaitOf(string group) => Times.Wait(group, Line);
}

/// <summary>Reads a hall for the screens: the line in the order of turns, the latest calls, the open windows and how long service takes.</summary>
internal sealed class HallReading(Database db, Floor floor)
{
    private const int LatestShown = 6;
    private const int ServicesLookedAt = 50;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(60);

    public async Task<HallNow> Now(string agency, CancellationToken cancel)
    {
        var hall = await floor.Hall(agency, cancel);
        var plan = hall.Plan;
        var today = db.Tickets.AsNoTracking().Where(ticket => ticket.Agency == agency && ticket.Day == floor.Today);
        var waiting = await today.Where(ticket => ticket.State == TicketState.Waiting).ToListAsync(cancel);
        var latest = await today.Where(ticket => ticket.CallOrder != null).OrderByDescending(ticket => ticket.CallOrder).Take(Math.Max(LatestShown, plan.Rules.OrdinaryPerPriority)).ToListAsync(cancel);
        var seats = (await db.Seats.AsNoTracking().Where(seat => seat.Agency == agency && seat.Officer != null).ToListAsync(cancel)).Where(seat => seat.IsTakenOn(floor.Today)).ToArray();
        var line = TurnOrder.Line(waiting.Select(Waiter.Of), [.. latest.Select(ticket => ticket.IsPriority)], plan.Rules, floor.Now);
        var times = new WaitingTimes(plan, seats.Select(seat => seat.Window).ToHashSet(), await ServiceTimes(hall, cancel));
        return new(hall, await floor.OpeningOf(hall, cancel), line, [.. latest.Take(LatestShown)], seats, times);
    }

    /// <summary>How long the last tickets of each group were really at a window; a group with too few is left out.</summary>
    private async Task<Dictionary<string, TimeSpan>> ServiceTimes(Hall hall, CancellationToken cancel)
    {
        Dictionary<string, TimeSpan> times = [];
        var since = floor.Now - Lately;
        foreach (var group in hall.Plan.Groups)
        {
            var served = await db.Tickets.AsNoTracking()
                .Where(ticket => ticket.Agency == hall.Agency && ticket.Group == group.Letter && ticket.EndedAt > since && ticket.State == TicketState.Done && ticket.BegunAt != null)
                .OrderByDescending(ticket => ticket.EndedAt).Take(ServicesLookedAt).Select(ticket => new { ticket.BegunAt, ticket.EndedAt }).ToListAsync(cancel);
            if (served.Count >= WaitingTimes.FewestServed)
            {
                times[group.Letter] = TimeSpan.FromSeconds(served.Average(one => (one.EndedAt!.Value - one.BegunAt!.Value).TotalSeconds));
            }
        }

        return times;
    }
}
