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

public sealed class MarkAbsentTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_did_not_come_is_counted(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ticket = await house.ATicket(await house.AKiosk());
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);

        Must(await house.As(clerk).Do(new MarkAbsent(ticket)));

        Assert.True(NotCalled.Is((await house.As(clerk).Do(new MarkAbsent(ticket))).Refusal));
        var figures = Must(await house.As(await house.Leader()).Ask(new ViewHallFigures(QuySon, new(2023, 6, 12), new(2023, 6, 12))));
        Assert.Equal((1, 0, 1), (figures.Tickets, figures.Served, figures.Absent));
    }
}
