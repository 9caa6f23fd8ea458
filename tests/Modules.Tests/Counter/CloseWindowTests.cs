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

public sealed class CloseWindowTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_leaves_somebody_standing_at_the_window(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ticket = await house.ATicket(await house.AKiosk());
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);

        Assert.True(StillServing.Is((await house.As(clerk).Do(new CloseWindow())).Refusal));
        Must(await house.As(clerk).Do(new FinishTicket(ticket)));
        Must(await house.As(clerk).Do(new CloseWindow()));
        Assert.Null(Must(await house.As(clerk).Ask(new ViewWindow())).Window);
    }
}
