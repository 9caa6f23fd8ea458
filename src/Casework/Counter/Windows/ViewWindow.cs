using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter.Windows;

/// <summary>What the clerk sees of the hall from the window: the ticket at hand, who waits, who was absent; and which windows could be opened.</summary>
[Needs(CounterPermissions.Serve)]
public sealed record ViewWindow : IQuery<WindowView>;

/// <summary>The clerk's place in the hall; without a hall where the agency gives no numbers, without a window until one is opened.</summary>
public sealed record WindowView(
    string? Agency, string? Hall, int? Window, AtHand? Current, IReadOnlyList<LineRow> Line, int Waiting, IReadOnlyList<AtHand> Absent, IReadOnlyList<WindowChoice> Windows);

/// <summary>The ticket that is at the window, or one that was absent.</summary>
public sealed record AtHand(TicketId Id, string Number, string Group, bool IsPriority, TicketState State, DateTimeOffset TakenAt, DateTimeOffset? AppointedAt, DateTimeOffset? CalledAt, DateTimeOffset? BegunAt, int Calls, IReadOnlyList<Guid> Dossiers, int Version);

/// <summary>One who waits for this window, in the order of turns.</summary>
public sealed record LineRow(string Number, string Group, bool IsPriority, DateTimeOffset TakenAt, DateTimeOffset? AppointedAt);

/// <summary>A window of the hall, what it serves and who sits there.</summary>
public sealed record WindowChoice(int Number, string? Name, IReadOnlyList<string> Groups, string? TakenBy);

internal sealed class ViewWindowHandler(Database db, HallReading reading, Floor floor) : IHandler<ViewWindow, WindowView>
{
    private const int LineShown = 12;
    private const int AbsentShown = 6;

    public async Task<WindowView> Handle(ViewWindow request, CancellationToken cancel)
    {
        var seat = await floor.OwnSeat(cancel);
        if ((seat?.Agency ?? await OwnHall(cancel)) is not { } agency)
        {
            return new(null, null, null, null, [], 0, [], []);
        }

        var now = await reading.Now(agency, cancel);
        WindowChoice[] windows = [.. now.Plan.Windows.OrderBy(window => window.Number).Select(window => new WindowChoice(
            window.Number, window.Name, [.. window.Groups.Select(Named)], now.Seats.FirstOrDefault(one => one.Window == window.Number)?.OfficerName))];
        if (seat is null || now.Plan.Window(seat.Window) is not { } own)
        {
            return new(agency, now.Plan.Name, null, null, [], 0, [], windows);
        }

        Waiter[] mine = [.. now.Line.Where(one => one.ForWindow is { } sentTo ? sentTo == own.Number : own.Groups.Contains(one.Group))];
        var absent = await db.Tickets.AsNoTracking().Where(ticket => ticket.Agency == agency && ticket.Day == floor.Today && ticket.State == TicketState.Absent && ticket.Window == own.Number)
            .OrderByDescending(ticket => ticket.EndedAt).Take(AbsentShown).ToListAsync(cancel);
        var current = await floor.AtWindow(seat, cancel);
        return new(agency, now.Plan.Name, own.Number, current is null ? null : Of(current),
            [.. mine.Take(LineShown).Select(one => new LineRow(one.Number, Named(one.Group), one.IsPriority, one.TakenAt, one.AppointedAt))], mine.Length, [.. absent.Select(Of)], windows);

        string Named(string letter) => now.Plan.Group(letter)?.Name ?? letter;
        AtHand Of(Ticket ticket) => new(ticket.Id, ticket.Number, Named(ticket.Group), ticket.IsPriority, ticket.State, ticket.TakenAt, ticket.AppointedAt, ticket.CalledAt, ticket.BegunAt, ticket.Calls, ticket.ServedDossiers, ticket.Version);
    }

    private async Task<string?> OwnHall(CancellationToken cancel)
    {
        var mine = floor.Actor.AgenciesWith(CounterPermissions.Serve, floor.Today);
        return await db.Halls.Where(hall => mine.Contains(hall.Agency)).OrderBy(hall => hall.Agency).Select(hall => hall.Agency).FirstOrDefaultAsync(cancel);
    }
}
