using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Figures;

/// <summary>How a hall went in a stretch of days: who came when, how long they waited and were served, who did not come.</summary>
[Needs(CounterPermissions.Oversee)]
public sealed record ViewHallFigures(string Agency, DateOnly From, DateOnly Until) : IQuery<HallFigures>;

/// <summary>The figures of a hall; times are the middle one and the one that nine of ten stayed under.</summary>
public sealed record HallFigures(
    string Agency, string Name, DateOnly From, DateOnly Until, int Tickets, int Served, int Absent, int Left, int Booked, int Missed, Spread? Waited, Spread? Took, IReadOnlyList<HourFigure> Hours, IReadOnlyList<GroupFigure> Groups);

/// <summary>Two marks of many times.</summary>
public sealed record Spread(TimeSpan Middle, TimeSpan NineOfTen)
{
    /// <summary>Nothing is said of nothing.</summary>
    public static Spread? Of(IEnumerable<TimeSpan> times)
    {
        TimeSpan[] sorted = [.. times.Order()];
        return sorted.Length == 0 ? null : new(At(sorted, 0.5), At(sorted, 0.9));
    }

    private static TimeSpan At(TimeSpan[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
}

/// <summary>How many numbers were taken within one hour of the day.</summary>
public sealed record HourFigure(int Hour, int Tickets);

/// <summary>The same figures for one group.</summary>
public sealed record GroupFigure(string Letter, string Name, int Tickets, int Served, int Absent, Spread? Waited, Spread? Took);

internal sealed class ViewHallFiguresHandler(Database db, Floor floor) : IHandler<ViewHallFigures, HallFigures>
{
    private const int MostDays = 31;

    public async Task<HallFigures> Handle(ViewHallFigures request, CancellationToken cancel)
    {
        CounterRefusals.PeriodWrong.If(request.Until < request.From || request.Until.DayNumber - request.From.DayNumber >= MostDays);
        floor.MustBeAllowed(CounterPermissions.Oversee, request.Agency);
        var hall = await floor.Hall(request.Agency, cancel);
        var tickets = await db.Tickets.AsNoTracking().Where(ticket => ticket.Agency == hall.Agency && ticket.Day >= request.From && ticket.Day <= request.Until)
            .Select(ticket => new Lived(ticket.Group, ticket.State, ticket.TakenAt, ticket.AppointedAt, ticket.FirstCalledAt, ticket.BegunAt, ticket.EndedAt)).ToListAsync(cancel);
        var (start, end) = (VietnamTime.At(request.From, TimeOnly.MinValue), VietnamTime.At(request.Until.AddDays(1), TimeOnly.MinValue));
        var bookings = await db.Bookings.Where(booking => booking.Agency == hall.Agency && booking.At >= start && booking.At < end)
            .GroupBy(booking => booking.State).Select(state => new { state.Key, Count = state.Count() }).ToListAsync(cancel);
        return new(hall.Agency, hall.Plan.Name, request.From, request.Until, tickets.Count, Count(tickets, TicketState.Done), Count(tickets, TicketState.Absent), Count(tickets, TicketState.Left),
            bookings.Where(state => state.Key is not BookingState.Cancelled).Sum(state => state.Count), bookings.Where(state => state.Key is BookingState.Missed).Sum(state => state.Count),
            Waited(tickets), Took(tickets),
            [.. tickets.GroupBy(ticket => VietnamTime.Of(ticket.TakenAt).Hour).OrderBy(hour => hour.Key).Select(hour => new HourFigure(hour.Key, hour.Count()))],
            [.. hall.Plan.Groups.Select(group => Of(group, [.. tickets.Where(ticket => ticket.Group == group.Letter)]))]);
    }

    private static GroupFigure Of(ServiceGroup group, List<Lived> tickets) =>
        new(group.Letter, group.Name, tickets.Count, Count(tickets, TicketState.Done), Count(tickets, TicketState.Absent), Waited(tickets), Took(tickets));

    private static int Count(List<Lived> tickets, TicketState state) => tickets.Count(ticket => ticket.State == state);

    /// <summary>Whoever has an appointment waits from its hour on, not from when they came.</summary>
    private static Spread? Waited(IEnumerable<Lived> tickets) => Spread.Of(tickets.Where(ticket => ticket.FirstCalledAt is not null)
        .Select(ticket => ticket.FirstCalledAt!.Value - (ticket.AppointedAt is { } at && at > ticket.TakenAt ? at : ticket.TakenAt)).Select(time => time < TimeSpan.Zero ? TimeSpan.Zero : time));

    private static Spread? Took(IEnumerable<Lived> tickets) => Spread.Of(tickets.Where(ticket => ticket is { State: TicketState.Done, BegunAt: not null, EndedAt: not null }).Select(ticket => ticket.EndedAt!.Value - ticket.BegunAt!.Value));

    private sealed record Lived(string Group, TicketState State, DateTimeOffset TakenAt, DateTimeOffset? AppointedAt, DateTimeOffset? FirstCalledAt, DateTimeOffset? BegunAt, DateTimeOffset? EndedAt);
}
