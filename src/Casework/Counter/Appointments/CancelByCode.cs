using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Appointments;

/// <summary>Whoever knows the code of an appointment made without an account gives the hour back, and somebody else can have it.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record CancelByCode(string Code) : ICommand<Done>;

internal sealed class CancelByCodeHandler(Floor floor, Bookings bookings) : IHandler<CancelByCode, Done>
{
    public async Task<Done> Handle(CancelByCode request, CancellationToken cancel)
    {
        var booking = await bookings.ByCode(request.Code, cancel);
        BookingOver.If(booking.At <= floor.Now);
        booking.Cancel();
        return default;
    }
}
