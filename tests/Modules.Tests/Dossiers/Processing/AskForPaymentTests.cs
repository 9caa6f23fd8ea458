using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Processing;

public sealed class AskForPaymentTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task While_it_stands_still_lists_and_the_dossier_say_the_same(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")));
        house.Clock.Advance(TimeSpan.FromDays(2));

        var (view, row) = ((await house.View(dossier)).Due, Must(await house.Ask(new FindDossiers())).Rows.Single(one => one.Id == dossier).Due);

        Assert.Equal(DueState.Paused, view.State);
        Assert.Equal((view.FirstDue, view.Due, view.Stopped, view.Used, view.Allowed, view.Left), (row.FirstDue, row.Due, row.Stopped, row.Used, row.Allowed, row.Left));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_clock_stands_still_until_it_is_paid(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var officer = await house.Officer();
        Must(await house.As(officer).Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")));
        Assert.Equal(6, (await house.View(dossier)).NationalState);
        house.Clock.Advance(TimeSpan.FromHours(2));

        var fee = (await house.View(dossier)).Fee;
        Must(await house.As(await house.Clerk()).Do(new MotCua.Payments.Collection.CollectAtCounter(dossier.Value, fee, MotCua.Payments.PaymentMethod.Cash, DemoHouse.QuySon)));

        var view = await house.As(officer).View(dossier);
        Assert.Equal((DossierStage.Processing, TimeSpan.FromHours(2)), (view.Stage, view.Due.Stopped));
        Assert.StartsWith("BL-H02.24.01-2023-", view.History.Last(line => line.What == "paid").Note, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_part_of_the_money_does_not_set_the_clock_going(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")));
        var owed = (await house.View(dossier)).Fee;
        house.As(await house.Clerk());

        Must(await house.Do(new MotCua.Payments.Collection.CollectAtCounter(dossier.Value, owed - 20_000, MotCua.Payments.PaymentMethod.Cash, DemoHouse.QuySon)));
        Assert.Equal((DossierStage.AwaitingPayment, DueState.Paused), await Standing());

        Must(await house.Do(new MotCua.Payments.Collection.CollectAtCounter(dossier.Value, 20_000, MotCua.Payments.PaymentMethod.Card, DemoHouse.QuySon)));
        Assert.Equal((DossierStage.Processing, DueState.OnTime), await Standing());

        async Task<(DossierStage, DueState)> Standing()
        {
            var view = await house.View(dossier);
            return (view.Stage, view.Due.State);
        }
    }
}
