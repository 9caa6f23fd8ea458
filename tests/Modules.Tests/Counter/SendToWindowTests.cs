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

public sealed class SendToWindowTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_is_sent_on_is_called_there_before_others(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var first = await house.ATicket(kiosk);
        await house.ATicket(kiosk, "C", priority: true);
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);

        Assert.True(NoSuchWindow.Is((await house.As(clerk).Do(new SendToWindow(first, 9))).Refusal));
        Must(await house.As(clerk).Do(new SendToWindow(first, 2)));

        Assert.Null(await house.Next(clerk));
        Assert.Equal(first, (await house.Next(await house.AColleagueAt(2)))!.Id);
    }
}
