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

public sealed class MoveBookingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Another_hour_is_taken_and_the_old_one_is_free_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var at = new DateTimeOffset(2023, 6, 13, 9, 0, 0, VietnamTime.Offset);
        var citizen = await house.Citizen();
        var booking = Must(await house.As(citizen).Do(new BookSlot(QuySon, "C", at)));
        var code = Must(await house.Ask(new ViewBooking(booking))).Code;

        Must(await house.Do(new MoveBooking(booking, at.AddHours(1))));

        var seen = Must(await house.Ask(new ViewBooking(booking)));
        Assert.Equal((at.AddHours(1), code), (seen.At, seen.Code));
        var slots = Must(await house.Ask(new FindSlots(QuySon, "C", new(2023, 6, 13)))).Slots;
        Assert.Equal((1, 0), (slots.Single(slot => slot.At == at).Free, slots.Single(slot => slot.At == at.AddHours(1)).Free));
        Assert.True(NoSuchBooking.Is((await house.As(citizen with { Id = Guid.CreateVersion7() }).Do(new MoveBooking(booking, at))).Refusal));
    }
}
