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

public sealed class FinishTicketTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Figures_tell_how_long_people_waited_and_were_served(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var clerk = await house.AClerkAt(1);
        foreach (var (wait, service) in new[] { (2, 10), (4, 20), (30, 5) })
        {
            var ticket = await house.ATicket(kiosk);
            house.After(wait);
            await house.Next(clerk);
            Must(await house.As(clerk).Do(new BeginServing(ticket)));
            house.After(service);
            Must(await house.As(clerk).Do(new FinishTicket(ticket)));
        }

        var figures = Must(await house.As(await house.Leader()).Ask(new ViewHallFigures(QuySon, new(2023, 6, 12), new(2023, 6, 12))));
        Assert.Equal(new Spread(TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(30)), figures.Waited);
        Assert.Equal(new Spread(TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20)), figures.Took);
        Assert.Equal(3, figures.Hours.Sum(hour => hour.Tickets));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(clerk).Ask(new ViewHallFigures(QuySon, new(2023, 6, 12), new(2023, 6, 12)))).Refusal));
    }
}
