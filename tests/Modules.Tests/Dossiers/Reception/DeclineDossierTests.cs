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
}
