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

public sealed class TakeTicketTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Numbers_run_per_group_and_day_and_start_again_on_the_next_day(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();

        TicketId[] taken = [await house.ATicket(kiosk), await house.ATicket(kiosk), await house.ATicket(kiosk, "C"), await house.ATicket(kiosk, "C", priority: true)];
        house.Clock.Advance(TimeSpan.FromDays(1));
        var tomorrow = await house.ATicket(kiosk);

        Assert.Equal(["A001", "A002", "C001", "U001"], await Task.WhenAll(taken.Select(async ticket => (await house.Look(ticket)).Number)));
        Assert.Equal("A001", (await house.Look(tomorrow)).Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_gets_the_number_of_another_however_many_touch_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();

        house.As(Actor.Nobody);
        var taken = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(async () => Must(await house.Do(new TakeTicket(QuySon, "A", false, kiosk))))));

        var numbers = await Task.WhenAll(taken.Select(async ticket => (await house.Look(ticket)).Number));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"A{number:D3}"), numbers.Order());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_double_touch_gives_one_number(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();

        var first = Must(await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, kiosk, "one touch")));
        var second = Must(await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, kiosk, "one touch")));

        Assert.Equal(first, second);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_stranger_at_home_gets_none(TestDatabase database)
    {
        await using var house = await House.On(database);
        var elsewhere = await house.AKiosk("H02.24.02");

        Assert.True(NotAKiosk.Is((await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, null))).Refusal));
        Assert.True(NotAKiosk.Is((await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, elsewhere))).Refusal));
        Assert.True(NotAKiosk.Is((await house.As(await house.Citizen()).Do(new TakeTicket(QuySon, "A", false, "guessed"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task When_the_doors_are_shut_no_number_is_given_and_the_machine_says_when_they_open(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();

        // Friday 16 June 2023, 17:30: the weekend begins.
        house.Clock.SetUtcNow(new DateTimeOffset(2023, 6, 16, 17, 30, 0, VietnamTime.Offset).ToUniversalTime());
        var shut = await house.As(Actor.Nobody).Do(new TakeTicket(QuySon, "A", false, kiosk));
        var hall = Must(await house.Ask(new ViewHall(QuySon, kiosk)));

        Assert.True(Closed.Is(shut.Refusal));
        Assert.False(hall.Opening.IsOpen);
        // Half an hour before the doors open.
        Assert.Equal(new DateTimeOffset(2023, 6, 19, 7, 0, 0, VietnamTime.Offset), hall.Opening.Next);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Early_birds_get_a_number_before_the_doors_open(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        house.Clock.SetUtcNow(new DateTimeOffset(2023, 6, 13, 7, 5, 0, VietnamTime.Offset).ToUniversalTime());

        Assert.Equal("A001", (await house.Look(await house.ATicket(kiosk))).Number);
    }
}
