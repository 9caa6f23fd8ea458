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

public sealed class WithdrawDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Before_acceptance_it_simply_ends(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        Must(await house.Do(new WithdrawDossier(dossier, "Nộp nhầm")));

        Assert.Equal(DossierStage.Stopped, Must(await house.Ask(new ViewMyDossier(dossier))).Stage);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task After_the_result_it_is_too_late(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASigned();

        var outcome = await house.As(await house.Citizen()).Do(new WithdrawDossier(dossier, "Không cần nữa"));

        Assert.True(TooLateToStop.Is(outcome.Refusal));
    }
}
