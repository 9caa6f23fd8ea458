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

public sealed class CloseTillTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_sheet_holds_the_receipts_since_the_last_one_and_a_difference_is_explained(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.Clerk();
        house.As(clerk);
        await Take(house, 50_000, MotCua.Payments.PaymentMethod.Cash);
        await Take(house, 20_000, MotCua.Payments.PaymentMethod.Transfer);
        await Take(house, 30_000, MotCua.Payments.PaymentMethod.Cash);

        Assert.True(DifferenceUnexplained.Is((await house.Do(new CloseTill(75_000))).Refusal));
        Assert.True(CountWrong.Is((await house.Do(new CloseTill(-1))).Refusal));
        var first = Must(await house.Do(new CloseTill(75_000, "Thối nhầm 5.000 đồng")));
        house.After(60);
        await Take(house, 8_000, MotCua.Payments.PaymentMethod.Cash);
        var second = Must(await house.Do(new CloseTill(8_000)));

        var one = Must(await house.Ask(new ViewTill(first)));
        Assert.Equal((80_000, 75_000, 3), (one.Expected, one.Counted, one.Sheet.Receipts.Count));
        Assert.Equal(20_000, one.Sheet.Sum(MotCua.Payments.PaymentMethod.Transfer));
        Assert.Single(Must(await house.Ask(new ViewTill(second))).Sheet.Receipts);
        Assert.Equal([second, first], Must(await house.Ask(new FindTills())).Rows.Select(row => row.Id));
        Assert.True(NotYourHall.Is((await house.As(await house.Clerk("H02.24.02")).Ask(new ViewTill(first))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_colleague_s_receipts_are_not_mine(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk() with { Id = Guid.CreateVersion7() });
        await Take(house, 50_000, MotCua.Payments.PaymentMethod.Cash);

        Assert.Empty(Must(await house.As(await house.Clerk()).Ask(new ViewOwnTill())).Receipts);
    }

    private static async Task Take(House house, long amount, MotCua.Payments.PaymentMethod method)
    {
        house.After(1);
        Must(await house.Do(new MotCua.Payments.Collection.CollectAtCounter(Guid.CreateVersion7(), amount, method, QuySon)));
    }
}
