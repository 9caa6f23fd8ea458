using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class DeclineDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_refusal_needs_a_reason_and_gets_its_paper(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());

        Assert.True(ReasonMissing.Is((await house.Do(new DeclineDossier(dossier, " "))).Refusal));
        Must(await house.Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền của xã")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Declined, 3, (string?)null), (view.Stage, view.NationalState, view.Code));
        Assert.Contains(view.Sheets, sheet => sheet.Kind is SheetKind.Refusal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_clerk_signs_the_refusal_and_without_signature_there_is_none(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        var clerk = await house.Clerk();
        Must(await house.As(clerk).Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền của xã")));
        Assert.StartsWith(clerk.Name + ",", Assert.Single(await house.SignersOf(dossier, SheetKind.Refusal)), StringComparison.Ordinal);

        await using var broken = await House.On(database, services => services.AddScoped<ISigner, BrokenPen>());
        var kept = await broken.ASubmitted();
        await Assert.ThrowsAsync<IOException>(async () => await broken.As(await broken.Clerk()).Do(new DeclineDossier(kept, "Không thuộc thẩm quyền của xã")));
        Assert.Equal(DossierStage.Submitted, (await broken.View(kept)).Stage);
    }
}
