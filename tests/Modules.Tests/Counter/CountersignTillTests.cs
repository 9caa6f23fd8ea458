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

public sealed class CountersignTillTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_takes_the_money_over_says_so_once_and_never_for_themselves(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.Clerk();
        var leader = await house.Leader();
        var both = clerk with { Grants = [.. clerk.Grants, new(CounterPermissions.Oversee, QuySon, Period.Always)] };
        var till = Must(await house.As(clerk).Do(new CloseTill(0)));

        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(clerk).Do(new CountersignTill(till))).Refusal));
        Assert.True(OwnTill.Is((await house.As(both).Do(new CountersignTill(till))).Refusal));
        Must(await house.As(leader).Do(new CountersignTill(till, "Đủ")));
        Assert.True(CountersignedAlready.Is((await house.Do(new CountersignTill(till))).Refusal));
        Assert.Equal((leader.Name, "Đủ"), (Must(await house.Ask(new ViewTill(till))).TakenOverBy, Must(await house.Ask(new ViewTill(till))).Remark));
    }
}
