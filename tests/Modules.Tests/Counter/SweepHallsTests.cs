using MotCua.Counter;
using MotCua.Counter.Appointments;
using MotCua.Counter.Arranging;
using MotCua.Counter.Figures;
using MotCua.Counter.Kiosks;
using MotCua.Counter.Tickets;
using MotCua.Counter.Tills;
using MotCua.Counter.Windows;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;
using static MotCua.Modules.Tests.Counter.CounterScene;
using static MotCua.Modules.Tests.DemoHouse;

namespace MotCua.Modules.Tests.Counter;

public sealed class SweepHallsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_day_left_over_is_put_aside_and_missed_appointments_are_counted_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var waited = await house.ATicket(kiosk);
        var citizen = await house.Citizen();
        var booking = Must(await house.As(citizen).Do(new BookSlot(QuySon, "A", new DateTimeOffset(2023, 6, 12, 9, 0, 0, VietnamTime.Offset))));
        house.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(new(1, 1), Must(await house.As(Actor.House).Do(new SweepHalls())));
        Assert.Equal(new(0, 0), Must(await house.As(Actor.House).Do(new SweepHalls())));
        Assert.Equal(TicketState.Left, (await house.Look(waited)).State);
        Assert.Equal(BookingState.Missed, Must(await house.As(citizen).Ask(new ViewBooking(booking))).State);
        Assert.Equal(1, Must(await house.As(await house.Leader()).Ask(new ViewHallFigures(QuySon, new(2023, 6, 12), new(2023, 6, 12)))).Missed);
    }
}
