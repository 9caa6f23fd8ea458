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
    }
}
