using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Payments.PaymentRefusals;

namespace MotCua.Modules.Tests.Payments.Collection;

public sealed class CollectAtCounterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Receipts_are_numbered_without_gaps_and_a_repeated_post_takes_the_fee_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());
        var matter = Guid.CreateVersion7();

        var first = await house.Do(new CollectAtCounter(matter, 15_000, PaymentMethod.Cash, DemoHouse.QuySon, "k"));
        var again = await house.Do(new CollectAtCounter(matter, 15_000, PaymentMethod.Cash, DemoHouse.QuySon, "k"));
        var second = await house.Do(new CollectAtCounter(matter, 5_000, PaymentMethod.Cash, DemoHouse.QuySon));

        Assert.Equal(first.Value, again.Value);
        Assert.Equal(("BL-H02.24.01-2023-000001", "BL-H02.24.01-2023-000002"), (first.Value.ReceiptNumber, second.Value.ReceiptNumber));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nothing_is_not_a_fee_and_another_counter_is_not_ones_own(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());

        Assert.True(AmountWrong.Is((await house.Do(new CollectAtCounter(Guid.CreateVersion7(), 0, PaymentMethod.Cash, DemoHouse.QuySon))).Refusal));
        Assert.True(NotAtYourCounter.Is((await house.Do(new CollectAtCounter(Guid.CreateVersion7(), 1, PaymentMethod.Cash, "H02.24.02"))).Refusal));
    }
}
