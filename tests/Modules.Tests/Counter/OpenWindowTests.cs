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

public sealed class OpenWindowTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_person_sits_at_a_window_and_at_one_window_only(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.AClerkAt(1);
        var colleague = await house.AColleagueAt(2);

        var taken = await house.As(colleague).Do(new OpenWindow(QuySon, 1));
        Must(await house.As(clerk).Do(new CloseWindow()));
        Must(await house.As(colleague).Do(new OpenWindow(QuySon, 1)));

        Assert.True(WindowTaken.Is(taken.Refusal));
        var windows = Must(await house.As(colleague).Ask(new ViewWindow())).Windows;
        Assert.Equal([colleague.Name, null], windows.Select(window => window.TakenBy));
        Assert.True(NotYourHall.Is((await house.As(clerk).Do(new OpenWindow("H02.24.02", 1))).Refusal));
        Assert.True(NoSuchWindow.Is((await house.As(clerk).Do(new OpenWindow(QuySon, 7))).Refusal));
    }
}
