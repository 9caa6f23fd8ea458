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

namespace MotCua.Modules.Tests.Dossiers.Ending;

public sealed class StopDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_withdrawal_is_confirmed_by_a_notice(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Citizen()).Do(new WithdrawDossier(dossier, "Không cần nữa")));

        Must(await house.As(await house.Clerk()).Do(new StopDossier(dossier, "Theo đề nghị của công dân")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Stopped, 8), (view.Stage, view.NationalState));
        Assert.Contains(view.Sheets, sheet => sheet.Kind is SheetKind.Stop);
    }
}
