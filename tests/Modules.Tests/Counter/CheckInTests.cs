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

public sealed class CheckInTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_has_an_appointment_is_called_at_its_hour_before_others(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var booking = Must(await house.As(await house.Citizen()).Do(new BookSlot(QuySon, "A", new DateTimeOffset(2023, 6, 12, 9, 0, 0, VietnamTime.Offset))));
        var code = Must(await house.Ask(new ViewBooking(booking))).Code;
        house.After(20);
        TicketId[] walkIns = [await house.ATicket(kiosk), await house.ATicket(kiosk, priority: true)];
        var held = Must(await house.As(Actor.Nobody).Do(new CheckIn(QuySon, code.ToLowerInvariant(), kiosk)));
        Assert.Equal(held, Must(await house.Do(new CheckIn(QuySon, code, kiosk))));

        var clerk = await house.AClerkAt(1);
        Assert.Equal(walkIns[1], (await house.Next(clerk))!.Id);
        Must(await house.As(clerk).Do(new FinishTicket(walkIns[1])));
        house.After(40);

        Assert.Equal((held, "H001"), ((await house.Next(clerk))!.Id, (await house.Look(held)).Number));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Neither_too_early_nor_too_late_nor_with_a_guessed_code(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var booking = Must(await house.As(await house.Citizen()).Do(new BookSlot(QuySon, "A", new DateTimeOffset(2023, 6, 12, 10, 0, 0, VietnamTime.Offset))));
        var code = Must(await house.Ask(new ViewBooking(booking))).Code;

        house.As(Actor.Nobody);
        Assert.True(NotAKiosk.Is((await house.Do(new CheckIn(QuySon, code, null))).Refusal));
        Assert.True(NoSuchCode.Is((await house.Do(new CheckIn(QuySon, "ABCDEFGH", kiosk))).Refusal));
        Assert.True(TooEarly.Is((await house.Do(new CheckIn(QuySon, code, kiosk))).Refusal));
        house.After(136);
        Assert.True(TooLate.Is((await house.Do(new CheckIn(QuySon, code, kiosk))).Refusal));
    }
}
