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

public sealed class CloseKioskTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_closed_machine_gives_no_more_numbers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var clerk = await house.Clerk();
        var row = Assert.Single(Must(await house.As(clerk).Ask(new FindKiosks(QuySon))));

        Must(await house.As(clerk).Do(new CloseKiosk(row.Id)));

        Assert.True(NotAKiosk.Is((await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, kiosk))).Refusal));
        Assert.False(Must(await house.Ask(new ViewHall(QuySon, kiosk))).GivesNumbers);
    }
}
