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

namespace MotCua.Modules.Tests.Dossiers.Result;

public sealed class DeliverResultTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_late_result_is_handed_over_all_the_same(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        house.Clock.Advance(TimeSpan.FromDays(10));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));

        house.As(await house.Clerk());
        await Pay(house, dossier);
        Must(await house.Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Delivered, 10, DueState.Late), (view.Stage, view.NationalState, view.Due.State));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Without_a_result_nothing_is_handed_over(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        var outcome = await house.As(await house.Clerk()).Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng"));

        Assert.True(ResultMissing.Is(outcome.Refusal));
    }

    private static async Task Pay(House house, DossierId dossier)
    {
        var view = await house.View(dossier);
        if (view.Fee > view.Paid)
        {
            Must(await house.Do(new MotCua.Payments.Collection.CollectAtCounter(dossier.Value, view.Fee - view.Paid, MotCua.Payments.PaymentMethod.Cash, DemoHouse.QuySon)));
        }
    }
}
