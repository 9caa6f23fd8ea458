using System.Security.Cryptography;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter;

/// <summary>How far an appointment has come; missed is counted.</summary>
public enum BookingState { Booked, CheckedIn, Cancelled, Missed }

/// <summary>An hour kept for one person at a hall.</summary>
internal sealed class Booking : Aggregate
{
    /// <summary>Letters and figures that nobody takes for each other.</summary>
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public BookingId Id { get; private init; }

    public string Agency { get; private init; } = "";

    public string Group { get; private init; } = "";

    /// <summary>The account of the holder; nobody's where it was booked with a name and a telephone only.</summary>
    public Guid Person { get; private init; }

    /// <summary>Whom it is kept for, and how to reach them, where there is no account.</summary>
    public string? Name { get; private init; }

    public string? Phone { get; private init; }

    /// <summary>What the holder shows the machine in the hall.</summary>
    public string Code { get; private init; } = "";

    public DateTimeOffset BookedAt { get; private init; }

    public DateTimeOffset At { get; private set; }

    public BookingState State { get; private set; }

    public TicketId? Ticket { get; private set; }

    public static Booking Keep(string agency, string group, Guid person, DateTimeOffset at, DateTimeOffset now) => new()
    {
        Id = Ids.New<BookingId>(),
        Agency = agency,
        Group = group,
        Person = person,
        Code = RandomNumberGenerator.GetString(Alphabet, 8),
        BookedAt = now,
        At = at,
    };

    /// <summary>Kept for somebody without an account.</summary>
    public static Booking Keep(string agency, string group, string name, string phone, DateTimeOffset at, DateTimeOffset now) => new()
    {
        Id = Ids.New<BookingId>(),
        Agency = agency,
        Group = group,
        Name = name,
        Phone = phone,
        Code = RandomNumberGenerator.GetString(Alphabet, 8),
        BookedAt = now,
        At = at,
    };

    public void Move(DateTimeOffset at)
    {
        BookingOver.Unless(State is BookingState.Booked);
        At = at;
    }

    public void Cancel()
    {
        BookingOver.Unless(State is BookingState.Booked);
        State = BookingState.Cancelled;
    }

    public void CheckIn(TicketId ticket)
    {
        BookingOver.Unless(State is BookingState.Booked);
        (State, Ticket) = (BookingState.CheckedIn, ticket);
    }

    public void Miss()
    {
        State = BookingState.Missed;
        Raise(new BookingMissed(Id, Agency));
    }
}
