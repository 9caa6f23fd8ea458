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

public sealed class ArrangeHallTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_plan_that_does_not_fit_together_is_refused_and_a_good_one_holds_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var administrator = (await house.Clerk()) with { Grants = [new(CounterPermissions.Arrange, "H02", Period.Always, AndBelow: true), new(CounterPermissions.Keep, "H02", Period.Always, AndBelow: true)] };
        ServiceGroup[] groups = [new("A", "Nộp hồ sơ", "file-plus", [])];
        HallPlan good = new("Một cửa", groups, [new(1, ["A"])], new());
        HallPlan[] bad =
        [
            good with { Name = " " }, good with { Groups = [] }, good with { Windows = [] }, good with { Groups = [.. groups, .. groups] },
            good with { Groups = [new("U", "Ưu tiên", "file-plus", [])] }, good with { Windows = [new(1, ["B"])] }, good with { Windows = [new(1, ["A"]), new(1, ["A"])] },
            good with { Groups = [.. groups, new("B", "Không quầy", "stamp", [])] }, good with { Rules = new(SlotMinutes: 0) },
            good with { Groups = [.. "ABCDEF".Select(letter => new ServiceGroup($"{letter}", "Nhóm", "stamp", []))], Windows = [new(1, ["A", "B", "C", "D", "E", "F"])] },
        ];

        house.As(administrator);
        foreach (var plan in bad)
        {
            Assert.True(PlanWrong.Is((await house.Do(new ArrangeHall("H02.25.01", plan))).Refusal));
        }

        Must(await house.Do(new ArrangeHall("H02.25.01", good)));
        var seen = Must(await house.Ask(new ViewArrangement("H02.25.01")));
        Must(await house.Do(new ArrangeHall("H02.25.01", good with { Name = "Một cửa mới" }, seen.Version)));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new ArrangeHall("H02.25.01", good, seen.Version))).Refusal));
        Assert.Equal("Một cửa mới", Must(await house.Ask(new ViewHall("H02.25.01"))).Name);
        Assert.True(NoSuchHall.Is((await house.Do(new ArrangeHall("H02.99", good))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Clerk()).Do(new ArrangeHall(QuySon, good))).Refusal));
    }
}
