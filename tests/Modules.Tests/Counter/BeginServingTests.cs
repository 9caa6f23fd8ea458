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

public sealed class BeginServingTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_the_window_that_called_may_begin_and_the_second_of_two_is_told(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ticket = await house.ATicket(await house.AKiosk());
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);
        var version = Must(await house.As(clerk).Ask(new ViewWindow())).Current!.Version;

        Assert.True(NotYourTicket.Is((await house.As(await house.AColleagueAt(2)).Do(new BeginServing(ticket))).Refusal));
        Must(await house.As(clerk).Do(new BeginServing(ticket, version)));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.As(clerk).Do(new BeginServing(ticket, version))).Refusal));
        Assert.Equal(TicketState.Serving, (await house.Look(ticket)).State);
    }
}
