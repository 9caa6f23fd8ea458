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

public sealed class CancelBookingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_hour_is_free_for_others_and_the_code_opens_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var at = new DateTimeOffset(2023, 6, 12, 9, 0, 0, VietnamTime.Offset);
        var citizen = await house.Citizen();
        var booking = Must(await house.As(citizen).Do(new BookSlot(QuySon, "C", at)));
        var code = Must(await house.Ask(new ViewBooking(booking))).Code;

        Must(await house.Do(new CancelBooking(booking)));

        Assert.True(BookingOver.Is((await house.Do(new CancelBooking(booking))).Refusal));
        Assert.True(BookingOver.Is((await house.As(Actor.Nobody).Do(new CheckIn(QuySon, code, kiosk))).Refusal));
        Assert.Equal(1, Must(await house.Ask(new FindSlots(QuySon, "C", new(2023, 6, 12)))).Slots.Single(slot => slot.At == at).Free);
    }
}
