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

public sealed class CallNextTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_came_first_is_called_and_priority_goes_before_two_others(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        foreach (var priority in new[] { false, false, false, true, true })
        {
            await house.ATicket(kiosk, "A", priority);
            house.After(1);
        }

        var clerk = await house.AClerkAt(1);
        List<string?> called = [];
        for (var i = 0; i < 6; i++)
        {
            var next = await house.Next(clerk);
            called.Add(next?.Number);
            if (next is not null)
            {
                Must(await house.As(clerk).Do(new BeginServing(next.Id)));
            }
        }

        Assert.Equal(["U001", "A001", "A002", "U002", "A003", null], called);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Clerks_who_press_next_at_once_never_call_the_same_number(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        for (var round = 0; round < 4; round++)
        {
            await house.ATicket(kiosk);
            await house.ATicket(kiosk);
        }

        Actor[] clerks = [await house.AClerkAt(1), await house.AColleagueAt(2)];
        List<string> called = [];
        for (var round = 0; round < 4; round++)
        {
            var both = await Task.WhenAll(clerks.Select(clerk => house.As(clerk).Do(new CallNext())).ToArray());
            foreach (var (clerk, outcome) in clerks.Zip(both))
            {
                called.Add(Must(outcome)!.Number);
                Must(await house.As(clerk).Do(new FinishTicket(outcome.Value!.Id)));
            }
        }

        Assert.Equal(Enumerable.Range(1, 8).Select(number => $"A{number:D3}"), called.Order());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_window_is_offered_only_what_it_serves(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        await house.ATicket(kiosk, "C");

        Assert.Null(await house.Next(await house.AClerkAt(1)));
        Assert.Equal("C001", (await house.Next(await house.AColleagueAt(2)))!.Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_is_served_is_done_and_whoever_was_only_called_must_be_accounted_for(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        TicketId[] tickets = [await house.ATicket(kiosk), await house.ATicket(kiosk)];
        var clerk = await house.AClerkAt(1);

        await house.Next(clerk);
        var tooSoon = await house.As(clerk).Do(new CallNext());
        Must(await house.As(clerk).Do(new BeginServing(tickets[0])));
        var second = await house.Next(clerk);

        Assert.True(StillCalled.Is(tooSoon.Refusal));
        Assert.Equal(tickets[1], second!.Id);
        Assert.Equal(TicketState.Done, (await house.Look(tickets[0])).State);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_calls_without_a_window(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(NotAtAWindow.Is((await house.As(await house.Clerk()).Do(new CallNext())).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Do(new CallNext())).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_dossier_opened_at_the_counter_belongs_to_the_number_at_the_window(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ticket = await house.ATicket(await house.AKiosk());
        var clerk = await house.AClerkAt(1);
        await house.Next(clerk);

        var dossier = Must(await house.As(clerk).Do(new MotCua.Dossiers.Reception.ReceiveAtCounter("1.001022", null, QuySon, QuySon,
            new(MotCua.People.PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));

        var at = Must(await house.As(clerk).Ask(new ViewWindow())).Current!;
        Assert.Equal((ticket, TicketState.Serving), (at.Id, at.State));
        Assert.Equal([dossier.Value], at.Dossiers);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Waiting_times_are_worked_out_from_real_service_and_unknown_before(TestDatabase database)
    {
        await using var house = await House.On(database);
        var kiosk = await house.AKiosk();
        var clerk = await house.AClerkAt(1);
        for (var i = 0; i < WaitingTimes.FewestServed; i++)
        {
            var ticket = await house.ATicket(kiosk);
            Assert.Null((await house.Look(ticket)).Wait);
            await house.Next(clerk);
            Must(await house.As(clerk).Do(new BeginServing(ticket)));
            house.After(6);
            Must(await house.As(clerk).Do(new FinishTicket(ticket)));
        }

        await house.ATicket(kiosk);
        await house.ATicket(kiosk);
        var third = await house.Look(await house.ATicket(kiosk));
        Assert.Equal((2, TimeSpan.FromMinutes(12)), (third.Ahead, third.Wait));

        await house.AColleagueAt(2);
        Assert.Equal(TimeSpan.FromMinutes(6), (await house.Look(third.Id)).Wait);
    }
}
