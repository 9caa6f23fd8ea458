using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Tracking;

public sealed class FindUnpaidTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_owed_is_listed_where_it_was_taken_in_until_all_of_it_is_paid(TestDatabase database)
    {
        await using var house = await House.On(database);
        var owing = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForPayment(owing, 50_000, "Điều 5 Nghị quyết phí")));

        var clerk = await house.Clerk();
        var row = Assert.Single(Must(await house.As(clerk).Ask(new FindUnpaid())).Rows);
        Assert.Equal((owing, 0), (row.Id, row.Paid));
        Assert.Empty(Must(await house.As(await house.Clerk("H02.24.02")).Ask(new FindUnpaid())).Rows);
        Must(await house.As(clerk).Do(new CollectAtCounter(owing.Value, 20_000, PaymentMethod.Cash, DemoHouse.QuySon)));
        Assert.Equal(20_000, Assert.Single(Must(await house.Ask(new FindUnpaid())).Rows).Paid);
        Must(await house.Do(new CollectAtCounter(owing.Value, row.Fee - 20_000, PaymentMethod.Transfer, DemoHouse.QuySon)));

        Assert.Empty(Must(await house.Ask(new FindUnpaid())).Rows);
    }
}
