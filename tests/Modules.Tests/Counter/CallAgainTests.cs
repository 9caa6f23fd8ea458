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

public sealed class CallAgainTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_absent_number_comes_back_and_the_screen_shows_the_latest_call(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        TicketId[] tickets = [await house.ATicket(kiosk), await house.ATicket(kiosk)];
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);
        Must(await house.As(clerk).Do(new CallAgain(tickets[0])));
        Must(await house.As(clerk).Do(new MarkAbsent(tickets[0])));
        await house.Next(clerk);
        var busy = await house.As(clerk).Do(new CallAgain(tickets[0]));
        Must(await house.As(clerk).Do(new FinishTicket(tickets[1])));

        Must(await house.As(clerk).Do(new CallAgain(tickets[0])));

        Assert.True(StillServing.Is(busy.Refusal));
        var board = Must(await house.As(Actor.Nobody).Ask(new ViewBoard(QuySon)));
        Assert.Equal(("A001", 1), (board.Call!.Number, board.Call.Window));
        Assert.Equal(["A002"], board.Before.Select(call => call.Number));
        Assert.Equal(TicketState.Called, (await house.Look(tickets[0])).State);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_number_that_waits_is_not_called_out_of_turn(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ticket = await house.ATicket(await house.AKiosk());

        Assert.True(NotCalled.Is((await house.As(await house.AClerkAt(1)).Do(new CallAgain(ticket))).Refusal));
    }
}
