using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>Somebody is asked to come to a window.</summary>
public sealed record TicketCalled(TicketId Ticket, string Agency, string Number, int Window) : IEvent;

/// <summary>A ticket is over: served, or nobody came.</summary>
public sealed record TicketEnded(TicketId Ticket, string Agency, TicketState State) : IEvent;

/// <summary>Nobody came to the hour that was kept.</summary>
public sealed record BookingMissed(BookingId Booking, string Agency) : IEvent;

/// <summary>A clerk counted the cash and handed it over.</summary>
public sealed record TillClosed(TillId Till, string Agency, long Expected, long Counted) : IEvent;
