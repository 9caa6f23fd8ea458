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

public sealed class UnlockKioskTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_code_opens_once_and_not_for_long(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.Clerk();
        var opened = Must(await house.As(clerk).Do(new OpenKiosk(QuySon, "Máy 1")));
        var old = Must(await house.As(clerk).Do(new OpenKiosk(QuySon, "Máy 2")));

        house.As(Actor.Nobody);
        Assert.True(CodeWrong.Is((await house.Do(new UnlockKiosk("H02.24.02", opened.Code))).Refusal));
        Must(await house.Do(new UnlockKiosk(QuySon, opened.Code)));
        Assert.True(CodeWrong.Is((await house.Do(new UnlockKiosk(QuySon, opened.Code))).Refusal));
        house.After(11);
        Assert.True(CodeWrong.Is((await house.Do(new UnlockKiosk(QuySon, old.Code))).Refusal));
    }
}
