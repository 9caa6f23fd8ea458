using MotCua.Counter;
using MotCua.Counter.Appointments;
using MotCua.Kernel;
using static MotCua.Counter.CounterRefusals;
using static MotCua.Modules.Tests.Counter.CounterScene;
using static MotCua.Modules.Tests.DemoHouse;

namespace MotCua.Modules.Tests.Counter;

public sealed class CancelByCodeTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_code_gives_the_hour_back_once_and_somebody_else_can_have_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var at = new DateTimeOffset(2023, 6, 12, 9, 0, 0, VietnamTime.Offset);
        house.As(Actor.Nobody);
        var free = await Free();
        var booking = Must(await house.Do(new BookWithoutAccount(QuySon, "A", at, "Nguyễn Thị Lành", "0912345678")));
        var code = Must(await house.Ask(new ViewBookingByCode(null, booking))).Code;
        Assert.Equal(free - 1, await Free());

        Assert.True(NoSuchCode.Is((await house.Do(new CancelByCode("ABCDEFGH"))).Refusal));
        Must(await house.Do(new CancelByCode(code)));

        Assert.Equal(free, await Free());
        Assert.True(BookingOver.Is((await house.Do(new CancelByCode(code))).Refusal));

        async Task<int> Free() => Must(await house.Ask(new FindSlots(QuySon, "A", new(2023, 6, 12)))).Slots.Single(slot => slot.At == at).Free;
    }
}
