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

public sealed class OpenKioskTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_an_official_of_the_hall_lets_a_machine_in(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(NotYourHall.Is((await house.As(await house.Clerk("H02.24.02")).Do(new OpenKiosk(QuySon, "Máy"))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Do(new OpenKiosk(QuySon, "Máy"))).Refusal));
        Assert.Matches("^[0-9]{8}$", Must(await house.As(await house.Clerk()).Do(new OpenKiosk(QuySon, "Máy"))).Code);
    }
}
