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

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_notice_is_signed_by_whoever_stops_in_the_capacity_of_that_hour(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (withdrawn, unlawful) = (await house.AnAccepted(), await house.AnAccepted());
        Must(await house.As(await house.Citizen()).Do(new WithdrawDossier(withdrawn, "Không cần nữa")));
        var (clerk, leader) = (await house.Clerk(), await house.Leader());

        Must(await house.As(clerk).Do(new StopDossier(withdrawn, "Theo đề nghị của công dân")));
        Must(await house.As(leader).Do(new StopDossier(unlawful, "Theo quy định tại Điều 17")));

        Assert.StartsWith(clerk.Name + ",", Assert.Single(await house.SignersOf(withdrawn, SheetKind.Stop)), StringComparison.Ordinal);
        Assert.StartsWith(leader.Name + ",", Assert.Single(await house.As(leader).SignersOf(unlawful, SheetKind.Stop)), StringComparison.Ordinal);
        Assert.Empty(Must(await house.As(Actor.House).Ask(new MotCua.Dossiers.Verification.VerifyDossiers())).Faults);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_signing_that_fails_stops_nothing_and_issues_nothing(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.AddScoped<ISigner, BrokenPen>());
        var dossier = await house.AnAccepted();

        await Assert.ThrowsAsync<IOException>(async () => await house.As(await house.Leader()).Do(new StopDossier(dossier, "Theo quy định tại Điều 17")));

        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Accepted, false), (view.Stage, view.Sheets.Any(sheet => sheet.Kind is SheetKind.Stop)));
    }
}
