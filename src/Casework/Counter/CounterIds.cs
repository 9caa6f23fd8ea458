using MotCua.Kernel;

namespace MotCua.Counter;

/// <summary>One number given to one person on one day.</summary>
public readonly record struct TicketId(Guid Value) : IId<TicketId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>One hour kept for one person.</summary>
public readonly record struct BookingId(Guid Value) : IId<BookingId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>One machine in a hall.</summary>
public readonly record struct KioskId(Guid Value) : IId<KioskId>
{
    public override string ToString() => Value.ToString();
}

/// <summary>One sheet on which a clerk hands over the cash taken.</summary>
public readonly record struct TillId(Guid Value) : IId<TillId>
{
    public override string ToString() => Value.ToString();
}
